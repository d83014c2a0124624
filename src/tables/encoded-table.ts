import type { EncodedColumn } from '../model/encoded-column.ts';
import type { MissingTexts } from './missing-values.ts';

/** A column as it was read from a file. */
export interface TableColumn extends EncodedColumn {
  /** Where it stands in the table, from 0. */
  readonly index: number;
  /** The texts in it that were taken for missing, as they stand, and how many records have each. */
  readonly missingTexts: readonly { readonly text: string; readonly records: number }[];
}

/** A table in columns of numbers. */
export interface EncodedTable {
  /** All headings, those of columns that were not wanted included. */
  readonly headings: readonly string[];
  /** The columns that were wanted, in their order. */
  readonly columns: readonly TableColumn[];
  /** How many records there are; those that were left out do not count. */
  readonly rows: number;
  /** For each record its row in the table (the header is row 1); absent where record `i` is row `i + 2`. */
  readonly rowNumbers?: Uint32Array;
  /** Which texts were looked for as missing, for the report. */
  readonly missing: MissingTexts;
  /** Why it was read in part only, one sentence each with the place and the remedy, and without text of the table. */
  readonly problems: readonly string[];
  /** How its bytes were read as text, where that is not UTF-8 (WHATWG Encoding standard). */
  readonly encoding?: string;
}

/** What a caller wants of a table. */
export interface EncodingOptions {
  /** Which columns are kept; all without it. @param index from 0 */
  readonly wants?: (heading: string, index: number) => boolean;
  /** A column with more different values than this is given up, with a problem: an identifier says nothing about classes. */
  readonly mostValues?: number;
  readonly missing?: MissingTexts;
  /** Ends reading early; what was read by then comes back with a problem. */
  readonly signal?: AbortSignal;
  /** Called now and then. @param share of the file that was read, from 0 to 1 */
  readonly onProgress?: (share: number) => void;
}

/** So many different values a column may have. */
export const usuallyMostValues = 2_000_000;

/** The row of a record in its table, the header being row 1. */
export function rowNumberOf({ rowNumbers }: Pick<EncodedTable, 'rowNumbers'>, record: number): number {
  return rowNumbers?.[record] ?? record + 2;
}

/** What is said of a table whose reading was stopped. */
export const stoppedProblem = 'reading was stopped before its end: read it again for the rest';

/** What is said of a column that was given up. @param index from 0 */
export function tooManyValues(index: number, most: number): string {
  return `column ${index + 1} has more than ${most} different values and is not kept: leave it out as an identifier`;
}
