import { type IdentifierClass, specificityOf } from '../model/identifier-class.ts';
import type { DetectionContext, Span } from '../model/span.ts';
import { Needs } from './matching/needs.ts';
import { byConfidence, withoutOverlaps } from './matching/spans.ts';
import { detectors } from './registry.generated.ts';

const needs = new Needs(detectors);

/**
 * The identifiers in a text.
 * @param text any text, of any length; the time is linear in it
 * @param context where the text stands, which settles some ambiguous values
 * @returns spans in the order of the text, not overlapping; offsets are UTF-16 units
 */
export function detect(text: string, context: DetectionContext = {}): Span[] {
  const spans: Span[] = [];
  needs.forEach(text, context, (detector) => {
    const found = detector.detect(text, context);
    for (let index = 0; index < found.length; index += 1) spans.push(found[index]!);
  });
  if (spans.length < 2) return spans;
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

function byWeight(left: Span, right: Span): number {
  return weightOf(right) - weightOf(left) || byConfidence(left, right);
}

function weightOf(span: Span): number {
  return span.confidence + specificityOf(span.class);
}
