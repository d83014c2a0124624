import type { TermMatch, TermMatcher } from '../detectors/known-terms/matcher.ts';
import type { Field } from '../model/field.ts';
import type { Circumstances, Policy } from '../model/policy.ts';
import type { Violation } from '../model/violation.ts';
import { placeOf, wherein } from './place.ts';

/** The violations of a field with the known terms that stand in it. A known term says more than what else sees its words. */
export function withKnownTerms(
  field: Field,
  { policy, circumstances }: { policy: Policy; circumstances: Circumstances },
  terms: TermMatcher,
  violations: readonly Violation[],
): Violation[] {
  const matches = terms.find(field.text);
  if (matches.length === 0) return [...violations];
  const others = violations.filter(({ value }) => !matches.some((match) => covers(field.text, match, value)));
  const known = matches.flatMap((match) => {
    const identifier = match.kind === 'name' ? 'name' : 'other-id';
    const severity = policy.severityOf(match.kind === 'name' ? 'name' : 'mrn', 'patient', circumstances);
    if (severity === 'off') return [];
    const violation: Violation = {
      ruleId: 'identifier/known-term',
      severity,
      confidence: match.confidence,
      reason: match.reason,
      location: field.locate(match.start, match.end),
      class: identifier,
      role: 'patient',
      messageId: match.kind,
      parameters: { place: placeOf(field) },
      value: field.text.slice(match.start, match.end),
      ...wherein(field),
    };
    return [violation];
  });
  return [...known, ...others];
}

/** Whether a value of a field holds a match or is part of it. */
export function covers(text: string, { start, end }: TermMatch, value: string | undefined): boolean {
  const term = text.slice(start, end);
  return value !== undefined && (value.includes(term) || term.includes(value));
}
