import { subjectKey } from '../../cohort/bids-table.ts';
import type { SubjectRow } from './subject-row.ts';

/** A status by which nobody may use what is still here. */
export type EndedStatus = 'withdrawn' | 'refused' | 'expired' | 'pending';

type DatedRow = Pick<SubjectRow, 'subject' | 'status' | 'signed' | 'validUntil' | 'withdrawnOn'>;

/** What a row comes to on a day: consent ends by its day and by a withdrawal, also where the status was not kept up. */
export function statusOn(
  today: string,
  { status, validUntil, withdrawnOn }: Pick<SubjectRow, 'status' | 'validUntil' | 'withdrawnOn'>,
): SubjectRow['status'] {
  if (status !== 'consented') return status;
  if (withdrawnOn !== undefined && withdrawnOn <= today) return 'withdrawn';
  return validUntil !== undefined && validUntil < today ? 'expired' : status;
}

/** Whether nobody may use the data of who has this status. */
export function isEnded(status: SubjectRow['status']): status is EndedStatus {
  return status === 'withdrawn' || status === 'refused' || status === 'expired' || status === 'pending';
}

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

/** The last day on which somebody decided something. */
function dayOf({ signed, withdrawnOn }: DatedRow): string | undefined {
  return [signed, withdrawnOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
