import type { Cohort } from '../../src/cohort/cohort.ts';
import { tableCohort } from '../../src/cohort/table-cohort.ts';
import type { EncodedColumn } from '../../src/model/encoded-column.ts';
import { encoded } from '../statistics/gold.ts';

/** A column of these cells, of which an empty one is missing. */
export function column(name: string, cells: readonly string[]): EncodedColumn {
  const all = encoded(name, cells);
  const missing = all.values.indexOf('');
  return missing < 0 ? all : { ...all, missing };
}

/** A table with a heading and its cells a column. */
export function table(cells: Readonly<Record<string, readonly string[]>>): { columns: EncodedColumn[]; rows: number } {
  const columns = Object.entries(cells).map(([name, values]) => column(name, values));
  return { columns, rows: columns[0]?.codes.length ?? 0 };
}

/** The same as a cohort, in which roles are recognised, or those that are named. */
export function cohortOf(
  cells: Readonly<Record<string, readonly string[]>>,
  known: Parameters<typeof tableCohort>[1] = {},
): Cohort {
  return tableCohort(table(cells), known);
}
