import type { Rows } from './use-rows.ts';

/** Rows of a table that are all here: nothing has to be fetched. */
export function knownRows<Row>(rows: readonly Row[]): Rows<Row> {
  return { total: rows.length, error: undefined, at: (index) => rows[index], show: () => {} };
}
