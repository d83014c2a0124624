import { specificityOf } from '../model/identifier-class.ts';
import type { DetectionContext, Span } from '../model/span.ts';
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
  const traits = traitsOf(text);
  for (const detector of detectors) {
    if (detector.needs && !hasOneOf(traits, detector.needs)) continue;
    for (const span of detector.detect(text, context)) spans.push(span);
  }
  return withoutOverlaps(spans, byWeight);
}

function byWeight(left: Span, right: Span): number {
  return weightOf(right) - weightOf(left) || byConfidence(left, right);
}

function weightOf(span: Span): number {
  return span.confidence + specificityOf(span.class);
}
