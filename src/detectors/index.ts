import { specificityOf } from '../model/identifier-class.ts';
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
  return withoutOverlaps(spans, byWeight);
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
