import { readFileSync } from 'node:fs';
import type { EncodedColumn } from '../../src/model/encoded-column.ts';

/** A table with numbers that other programs printed for it. */
export interface GoldTable {
  columns: Record<string, EncodedColumn>;
  rows: number;
}

/** Reads such a table: a heading, then a record a line, cells in quotes or not. */
export function goldTable(file: string, { delimiter = ',' } = {}): GoldTable {
  const [heading, ...lines] = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => cellsOf(line, delimiter));
  const columns = heading!.map(
    (name, at) =>
      [
        name,
        encoded(
          name,
          lines.map((cells) => cells[at] ?? ''),
        ),
      ] as const,
  );
  return { columns: Object.fromEntries(columns), rows: lines.length };
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells;
}

/** A column of these cells. */
export function encoded(name: string, cells: readonly string[]): EncodedColumn {
  const numbers = new Map<string, number>();
  const codes = Uint32Array.from(cells, (cell) => {
    if (!numbers.has(cell)) numbers.set(cell, numbers.size);
    return numbers.get(cell)!;
  });
  return { name, codes, values: [...numbers.keys()] };
}
