import { subjectKey } from '../../cohort/bids-table.ts';
import { isEnded, statusOn } from '../status-on.ts';
import type { SubjectRow } from './subject-row.ts';

type DecidedRow = Pick<SubjectRow, 'signed' | 'withdrawnOn'>;
type DatedRow = Pick<SubjectRow, 'subject' | 'status' | 'signed' | 'validUntil' | 'withdrawnOn'>;

/**
 * The row that counts of each person: the latest by its days, and of the same day the one that allows less. A row without a
 * day counts before those with one where it ends the consent, and else after them.
 * @param today YYYY-MM-DD
 * @returns by `subjectKey`, in the order in which people first appear
 */
export function decidingRows<Row extends DatedRow>(rows: readonly Row[], today: string): Map<string, Row> {
  const deciding = new Map<string, Row>();
  for (const row of rows) {
    const key = subjectKey(row.subject);
    const before = deciding.get(key);
    if (!before || counts(row, before)) deciding.set(key, row);
  }
  return deciding;

  function counts(row: DatedRow, before: DatedRow): boolean {
    const [day, dayBefore] = [dayOf(row), dayOf(before)];
    if (day !== undefined && dayBefore === undefined) return !isEnded(statusOn(today, before));
    if (day === undefined || dayBefore === undefined || day === dayBefore) return isEnded(statusOn(today, row));
    return day > dayBefore;
  }
}

/**
 * Whether two rows of a person are of the same day, or one has none, and of the same weight, so that neither is known to be later.
 * @param today YYYY-MM-DD
 */
export function isOfSameDay(row: DatedRow, other: DatedRow, today: string): boolean {
  const [day, otherDay] = [dayOf(row), dayOf(other)];
  const isUnordered = day === undefined || otherDay === undefined || day === otherDay;
  return isUnordered && isEnded(statusOn(today, row)) === isEnded(statusOn(today, other));
}

/** The last day on which somebody decided something, by a row. Of two rows of a person the one with the later day is later. */
export function dayOf({ signed, withdrawnOn }: DecidedRow): string | undefined {
  return [signed, withdrawnOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
