import { type IdentifierClass, specificityOf } from '../model/identifier-class.ts';
import { Memo } from '../model/memo.ts';
import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { hasOneOf, traitsOf } from './matching/traits.ts';
import { detectors } from './registry.generated.ts';

/**
 * The identifiers in a text.
 * @param text any text, of any length; the time is linear in it
 * @param context where the text stands, which settles some ambiguous values
 * @returns spans in the order of the text, not overlapping; offsets are UTF-16 units
 */
export function detect(text: string, context: DetectionContext = {}): Span[] {
  const spans: Span[] = [];
  for (const detector of askedAbout(traitsOf(text).mask)) {
    for (const span of detector.detect(text, context)) spans.push(span);
  }
  return withoutOverlaps(spans, byWeight, (span, start, end) => partOf(text, span, start, end));
}

/** Classes whose values are words: what is left of them beside a better span still is one. */
const wordClasses: ReadonlySet<IdentifierClass> = new Set(['name', 'organization']);

/** `Ana Roe` of `Ana Roe Sample Street` where the street is an address; what is left has to be a capitalised word. */
function partOf(text: string, span: Span, start: number, end: number): Span | undefined {
  // Between two better spans stands most often what links them.
  if (!wordClasses.has(span.class) || (start > span.start && end < span.end)) return undefined;
  const part = text.slice(start, end);
  const isCutBefore = start > span.start && /[\p{L}\d]/u.test(text[start - 1]!) && /^[\p{L}\d]/u.test(part);
  const lead = /^[^\p{L}\d]*(?:(?:and|y|und|et|en|of|de|the)[ ]){0,2}/u.exec(part)![0].length;
  const value = part.slice(lead).replace(/(?:[^\p{L}\d]+(?:and|y|und|et|en|of|de)(?![\p{L}]))?[^\p{L}\d]*$/u, '');
  if (isCutBefore || !/\p{Lu}\p{L}{2}/u.test(value)) return undefined;
  return { ...span, start: start + lead, end: start + lead + value.length };
}

/** Detectors by the traits of texts: there are few combinations, and a table has millions of cells. */
const asked = new Memo<number, readonly Detector[]>(10_000);

function askedAbout(mask: number): readonly Detector[] {
  return asked.get(mask, () => detectors.filter(({ needs }) => !needs || hasOneOf(mask, needs)));
}

function byWeight(left: Span, right: Span): number {
  return weightOf(right) - weightOf(left) || byConfidence(left, right);
}

function weightOf(span: Span): number {
  return span.confidence + specificityOf(span.class);
}
