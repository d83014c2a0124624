import type { IdentifierClass } from '../model/identifier-class.ts';
import type { DetectionContext, Detector, Span } from '../model/span.ts';
import accession from './accession.ts';
import age from './age.ts';
import date from './date.ts';
import dicomName from './dicom-name.ts';
import email from './email.ts';
import healthId from './health-id.ts';
import ip from './ip.ts';
import { byConfidence, withoutOverlaps } from './matching.ts';
import mrn from './mrn.ts';
import name from './name.ts';
import phone from './phone.ts';
import ssn from './ssn.ts';

/** Every detector, in no order that matters: overlaps are resolved by class and confidence. */
const detectors: readonly Detector[] = [accession, age, date, dicomName, email, healthId, ip, mrn, name, phone, ssn];

/** How much a class says of a value; the more specific class wins where two of nearly the same confidence overlap. */
const specificity: Partial<Record<IdentifierClass, number>> = {
  'birth-date': 0.1,
  email: 0.1,
  ssn: 0.08,
  'health-id': 0.06,
  ip: 0.04,
  accession: 0.04,
  mrn: 0.02,
  name: -0.05,
};

/**
 * The identifiers in a text.
 * @param text any text, of any length; the time is linear in it
 * @param context where the text stands, which settles some ambiguous values
 * @returns spans in the order of the text, not overlapping; offsets are UTF-16 units
 */
export function detect(text: string, context: DetectionContext = {}): Span[] {
  const spans: Span[] = [];
  for (const detector of detectors) {
    for (const span of detector.detect(text, context)) spans.push(span);
  }
  return withoutOverlaps(spans, byWeight);
}

function byWeight(left: Span, right: Span): number {
  return weightOf(right) - weightOf(left) || byConfidence(left, right);
}

function weightOf(span: Span): number {
  return span.confidence + (specificity[span.class] ?? 0);
}
