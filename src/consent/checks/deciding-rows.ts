import { subjectKey } from '../../cohort/bids-table.ts';
import { groupBy } from '../../model/group-by.ts';
import { type DatedStatus, earlierStatus, isEnded, statusOn } from '../status-on.ts';
import { strictestRow } from '../subjects/strictest-row.ts';
import type { RowTerms } from '../terms-of-subject.ts';

/** What of a row tells which of a person's counts, and what it says where several do. */
type CountedRow = DatedStatus & RowTerms;

/** A row with what decides whether it counts on a day: on which day somebody decided it, and whether it ends the consent. */
interface Weighed<Row> {
  readonly row: Row;
  readonly day: string | undefined;
  readonly isEnd: boolean;
}

/** All rows of each person, by `subjectKey`, in the order in which people first appear. */
export function rowsOfPeople<Row extends { readonly subject: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return groupBy(rows, ({ subject }) => subjectKey(subject));
}

/**
 * The row that counts of each person, as `decidingRow` finds it: for scans and withdrawals alike.
 * @param rows of each person (`rowsOfPeople`) @param today YYYY-MM-DD
 */
export function decidingRows<Row extends CountedRow>(
  rows: ReadonlyMap<string, readonly Row[]>,
  today: string,
): ReadonlyMap<string, Row> {
  return new Map([...rows].map(([key, ofPerson]) => [key, decidingRow(ofPerson, today)]));
}

/**
 * The row of one person that counts: the latest by its days, and of the same day the one that allows less; of several that are alike
 * in that, one with the strictest of their answers. A row without a day counts before those with one where it ends the consent, and
 * else after them.
 * @param rows at least one
 * @param today YYYY-MM-DD
 */
export function decidingRow<Row extends CountedRow>(rows: readonly Row[], today: string): Row {
  return latest(rows.map((row) => ({ row, day: dayOf(row), isEnd: isEnded(statusOn(today, row)) })));
}

/**
 * The row of one person that counted on an earlier day, as for the disclosures of a ledger: chosen as `decidingRow` does, among the
 * rows of that day and before, with a withdrawal that came later left out of it. Who had no row yet has the first that came.
 * @param rows at least one
 * @param day YYYY-MM-DD
 */
export function rowOn<Row extends CountedRow>(rows: readonly Row[], day: string): Row {
  if (rows.length === 1) return rows[0]!;
  const first = rows.map(startOf).sort()[0]!;
  const until = first > day ? first : day;
  return latest(
    rows
      .filter((row) => startOf(row) <= until)
      .map((row) => ({ row, day: dayOf(row, until), isEnd: isEnded(earlierStatus(until, row)) })),
  );
}

/** The first day of which a row is known to be; of a row without a day before every day. */
function startOf({ signed, withdrawnOn }: DatedStatus): string {
  return signed ?? withdrawnOn ?? '';
}

function latest<Row extends CountedRow>(rows: readonly Weighed<Row>[]): Row {
  const last = rows.reduce((before, row) => (counts(row, before) ? row : before));
  return strictestRow(rows.filter((row) => isOfSameDay(row, last)).map(({ row }) => row));
}

function counts(row: Weighed<unknown>, before: Weighed<unknown>): boolean {
  if (row.day !== undefined && before.day === undefined) return !before.isEnd;
  if (row.day === undefined || before.day === undefined || row.day === before.day) return row.isEnd;
  return row.day > before.day;
}

/** Whether two rows of a person are of the same day, or one has none, and of the same weight, so that neither is known to be later. */
function isOfSameDay(row: Weighed<unknown>, other: Weighed<unknown>): boolean {
  const isUnordered = row.day === undefined || other.day === undefined || row.day === other.day;
  return isUnordered && row.isEnd === other.isEnd;
}

/**
 * The last day on which somebody decided something, by a row. Of two rows of a person the one with the later day is later.
 * @param until YYYY-MM-DD, for what was decided by that day
 */
export function dayOf(
  { signed, withdrawnOn }: Pick<DatedStatus, 'signed' | 'withdrawnOn'>,
  until?: string,
): string | undefined {
  return [signed, withdrawnOn]
    .filter((day) => day !== undefined && (until === undefined || day <= until))
    .sort()
    .at(-1);
}
