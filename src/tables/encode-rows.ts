import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type EncodedTable,
  type EncodingOptions,
  stoppedProblem,
  tooManyValues,
  usuallyMostValues,
} from './encoded-table.ts';
import { finishedColumn } from './finished-column.ts';
import { missingIn, usuallyMissing } from './missing-values.ts';
import { TextColumn } from './text-column.ts';

/** A record as texts. */
export interface TextRow {
  /** Its row in the table; the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** After so many records others have their turn. */
const betweenTurns = 4096;

/**
 * Encodes a table that is read record by record: of a workbook, Parquet, JSON. A record with fewer cells than there are
 * columns has empty ones, for such formats leave out what is empty; one with more is left out.
 * @param headings those known by now; more may come while rows are read, as JSON has them, and are read anew for each row
 */
export async function encodeRows(
  headings: readonly string[],
  rows: Iterable<TextRow>,
  options: EncodingOptions = {},
): Promise<EncodedTable> {
  const { missing = usuallyMissing, mostValues = usuallyMostValues, wants = () => true, signal } = options;
  const own: string[] = [];
  const columns = new Map<number, TextColumn>();
  const givenUp: number[] = [];
  const numbers: number[] = [];
  let known = 0;
  let longer: { count: number; row: number } | undefined;
  for (const { number, cells } of rows) {
    const record = numbers.length;
    for (; known < headings.length; known += 1) {
      if (wants(headings[known]!, known)) columns.set(known, new TextColumn(headings[known]!, known, record));
    }
    if (cells.slice(known).some((cell) => cell !== '')) {
      longer ??= { count: 0, row: number };
      longer.count += 1;
      continue;
    }
    for (const [index, column] of columns) {
      column.set(record, cells[index] ?? '', record);
      if (column.count <= mostValues) continue;
      column.clear();
      columns.delete(index);
      givenUp.push(index);
    }
    if (numbers.push(number) % betweenTurns !== 0) continue;
    await nextTurn();
    if (!signal?.aborted) continue;
    own.push(stoppedProblem);
    break;
  }
  for (; known < headings.length; known += 1) {
    if (wants(headings[known]!, known)) columns.set(known, new TextColumn(headings[known]!, known));
  }
  if (longer) {
    own.push(
      `row ${longer.row} has more cells than the header has (${headings.length}): correct it there; ${longer.count} such rows are left out`,
    );
  }
  own.push(...givenUp.map((index) => tooManyValues(index, mostValues)));
  options.onProgress?.(1);
  const isDense = numbers.every((number, record) => number === record + 2);
  return {
    headings: [...headings],
    columns: [...columns.values()].map((column) => ({
      index: column.index,
      ...finishedColumn(column.name, column.codes(numbers.length), column.texts, missingIn(column.name, missing)),
    })),
    rows: numbers.length,
    ...(isDense ? {} : { rowNumbers: Uint32Array.from(numbers) }),
    missing,
    problems: own,
  };
}
