import { subjectKey } from '../../cohort/bids-table.ts';
import { groupBy } from '../../model/group-by.ts';
import { type DatedStatus, isEnded, statusOn } from '../status-on.ts';
import { strictestRow } from '../subjects/strictest-row.ts';
import type { SubjectConsent } from '../subjects/subject-consent.ts';

/**
 * The row that counts of each person, as `decidingRow` finds it: for scans, the ledger and withdrawals alike.
 * @param today YYYY-MM-DD
 * @returns by `subjectKey`, in the order in which people first appear
 */
export function decidingRows(rows: readonly SubjectConsent[], today: string): ReadonlyMap<string, SubjectConsent> {
  const byPerson = groupBy(rows, ({ subject }) => subjectKey(subject));
  return new Map([...byPerson].map(([key, ofPerson]) => [key, decidingRow(ofPerson, today)]));
}

/**
 * The row of one person that counts: the latest by its days, and of the same day the one that allows less; of several that are alike
 * in that, one with the strictest of their answers. A row without a day counts before those with one where it ends the consent, and
 * else after them.
 * @param rows at least one
 * @param today YYYY-MM-DD
 */
export function decidingRow(rows: readonly SubjectConsent[], today: string): SubjectConsent {
  const latest = rows.reduce((before, row) => (counts(row, before, today) ? row : before));
  return strictestRow(rows.filter((row) => isOfSameDay(row, latest, today)));
}

function counts(row: DatedStatus, before: DatedStatus, today: string): boolean {
  const [day, dayBefore] = [dayOf(row), dayOf(before)];
  if (day !== undefined && dayBefore === undefined) return !isEnded(statusOn(today, before));
  if (day === undefined || dayBefore === undefined || day === dayBefore) return isEnded(statusOn(today, row));
  return day > dayBefore;
}

/** Whether two rows of a person are of the same day, or one has none, and of the same weight, so that neither is known to be later. */
function isOfSameDay(row: DatedStatus, other: DatedStatus, today: string): boolean {
  const [day, otherDay] = [dayOf(row), dayOf(other)];
  const isUnordered = day === undefined || otherDay === undefined || day === otherDay;
  return isUnordered && isEnded(statusOn(today, row)) === isEnded(statusOn(today, other));
}

/** The last day on which somebody decided something, by a row. Of two rows of a person the one with the later day is later. */
export function dayOf({ signed, withdrawnOn }: Pick<DatedStatus, 'signed' | 'withdrawnOn'>): string | undefined {
  return [signed, withdrawnOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
