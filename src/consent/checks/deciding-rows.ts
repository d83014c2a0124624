import { subjectKey } from '../../cohort/bids-table.ts';
import { isEnded, statusOn } from '../status-on.ts';
import type { SubjectRow } from './subject-row.ts';

type DatedRow = Pick<SubjectRow, 'subject' | 'status' | 'signed' | 'validUntil' | 'withdrawnOn'>;

/**
 * The row that counts of each person: the latest by its days, and of the same day the one that allows less.
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
    if (day === undefined || dayBefore === undefined || day === dayBefore) return isEnded(statusOn(today, row));
    return day > dayBefore;
  }
}

/**
 * Whether two rows of a person are of the same day and weight, so that neither is later than the other.
 * @param today YYYY-MM-DD
 */
export function isOfSameDay(row: DatedRow, other: DatedRow, today: string): boolean {
  return dayOf(row) === dayOf(other) && isEnded(statusOn(today, row)) === isEnded(statusOn(today, other));
}

/** The last day on which somebody decided something. */
function dayOf({ signed, withdrawnOn }: DatedRow): string | undefined {
  return [signed, withdrawnOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
