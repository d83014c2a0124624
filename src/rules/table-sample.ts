import type { Table } from '../model/document.ts';

/** Rows that say what a column holds; the rest of a table says it again. */
const sampledRows = 500;

/** A column of a table: its heading and the values of the first rows, empty cells left out. */
export interface ColumnSample {
  /** From 0. */
  readonly index: number;
  readonly heading: string;
  readonly values: readonly string[];
}

/** Several rules ask for the columns of one table. */
const known = new WeakMap<Table, readonly ColumnSample[]>();

/** The columns of a table by its first rows. */
export function sampleColumns(table: Table): readonly ColumnSample[] {
  const before = known.get(table);
  if (before) return before;
  const columns = readColumns(table);
  known.set(table, columns);
  return columns;
}

function readColumns(table: Table): readonly ColumnSample[] {
  const columns = table.columns.map((heading, index) => ({ index, heading: heading.trim(), values: [] as string[] }));
  let rows = 0;
  for (const { cells } of table.rows()) {
    for (const column of columns) {
      const value = cells[column.index]?.trim() ?? '';
      if (value !== '' && value !== 'n/a') column.values.push(value);
    }
    rows += 1;
    if (rows >= sampledRows) break;
  }
  return columns;
}

/** The share of values, 0 to 1, that a test holds for; 0 of none. */
export function shareOf(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}
