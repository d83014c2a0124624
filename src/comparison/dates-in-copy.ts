import { TermMatcher } from '../detectors/known-terms/matcher.ts';
import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { Policy } from '../model/policy.ts';
import { dateValueOf } from '../rules/date-value.ts';
import { judgeField } from '../rules/judge-field.ts';

/** A date of the source that stands in the copy of the same object. */
export interface DateInCopy {
  /** Raw. */
  readonly value: string;
  readonly class: 'date' | 'birth-date';
  readonly severity: 'error' | 'warning';
  readonly declaredBy: string;
  readonly form: string;
  /** The field of the copy. */
  readonly field: Field;
}

/** Where a date stands as such: whether it is still the one of the source is seen attribute by attribute. */
const dateRepresentations: ReadonlySet<string> = new Set(['DA', 'DT', 'TM', 'AS']);

/**
 * Dates of an object that the policy does not let pass and that still stand in texts, private values and UIDs of its copy.
 * They are looked for in that copy alone: another object's date may be the same by chance.
 */
export function* datesInCopy(before: Document, after: Document, policy: Policy): Generator<DateInCopy> {
  const sought = datesOf(before, policy);
  if (sought.size === 0) return;
  const matcher = new TermMatcher(sought.keys(), false);
  for (const field of after.fields()) {
    const { element, text } = field;
    if (!element || dateRepresentations.has(element.vr) || text.length < 8) continue;
    for (const { term } of matcher.find(text)) yield { ...sought.get(term)!, form: 'a date in it', field };
    if (element.vr !== 'UI') continue;
    for (const [day, date] of sought) if (text.includes(day)) yield { ...date, form: 'a date inside a UID', field };
  }
}

/** By day as `YYYYMMDD`. */
function datesOf(document: Document, policy: Policy): Map<string, Omit<DateInCopy, 'form' | 'field'>> {
  const dates = new Map<string, Omit<DateInCopy, 'form' | 'field'>>();
  for (const field of document.fields()) {
    if (!field.element || !/^D[AT]$/.test(field.element.vr)) continue;
    for (const { class: identifier, severity, value, place } of judgeField(field, { policy, circumstances: {} })) {
      if (identifier !== 'date' && identifier !== 'birth-date') continue;
      if (value === undefined || severity === 'info' || severity === 'off' || !dateValueOf(value)) continue;
      const day = value.slice(0, 8);
      if (!dates.has(day)) dates.set(day, { value: day, class: identifier, severity, declaredBy: place });
    }
  }
  return dates;
}
