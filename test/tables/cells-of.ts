import type { EncodedTable } from '../../src/tables/encoded-table.ts';

/** Every cell of an encoded table as text, row by row. */
export function cellsOf({ columns, rows }: Pick<EncodedTable, 'columns' | 'rows'>): string[][] {
  return Array.from({ length: rows }, (_, row) => columns.map(({ codes, values }) => values[codes[row]!]!));
}
