import type { Consent } from '../../model/consent.generated.ts';
import { signedForm } from '../terms-of-subject.ts';
import { daysBetween } from './day-arithmetic.ts';
import type { Problem } from './problem.ts';
import { statedTerms } from './stated-terms.ts';
import type { SubjectRow } from './subject-row.ts';

/** The last day on which data may be kept is past or near. `days` count from today. */
export type RetentionProblem = Problem<
  'retention-passed' | 'retention-ending',
  { retentionUntil: string; days: number; form?: string; subjects: readonly string[] }
>;

/**
 * Data that are kept longer than was agreed, or soon will be (GDPR Art. 5(1)(e), storage limitation). A form may name a day of
 * its own, which holds for who signed it.
 * @param rows people and what they signed; empty where there is no table, then what is stated holds for somebody
 * @param today YYYY-MM-DD; the day itself is still within
 * @param within how many days before its end the end is said to be near
 */
export function checkRetention(
  consent: Pick<Consent, 'terms' | 'forms'>,
  rows: readonly Pick<SubjectRow, 'subject' | 'formVersion'>[],
  { today, within }: { readonly today: string; readonly within: number },
): RetentionProblem[] {
  return statedTerms(consent).flatMap(({ terms: { retentionUntil }, pointer, form }) => {
    if (retentionUntil === undefined) return [];
    const days = daysBetween(today, retentionUntil);
    if (days > within) return [];
    const concerned = rows.filter(({ formVersion }) => {
      const signed = signedForm(consent, formVersion);
      return form ? signed === form : signed?.terms?.retentionUntil === undefined;
    });
    if (rows.length > 0 && concerned.length === 0) return [];
    return {
      kind: days < 0 ? 'retention-passed' : 'retention-ending',
      reference: 'GDPR Art. 5(1)(e)',
      pointer: `${pointer}/retentionUntil`,
      retentionUntil,
      days,
      ...(form ? { form: form.version } : {}),
      subjects: concerned.map(({ subject }) => subject),
    } satisfies RetentionProblem;
  });
}
