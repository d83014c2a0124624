import type { MinimalUniques } from './minimal-uniques.ts';

/** The minimal sample uniques of a table, looked up by record: which cells together single one out. */
export class UniquesByRecord {
  /** Where the sets of each record begin, and behind the last where they end. */
  readonly #starts: Uint32Array;
  readonly #columns: Uint32Array;

  /**
   * Takes 4 bytes for each record and for each set of each record.
   * @param rows how many records the table has
   */
  constructor({ sets }: MinimalUniques, rows: number) {
    const starts = new Uint32Array(rows + 1);
    for (const { records } of sets) for (const record of records) starts[record + 1]! += 1;
    for (let record = 0; record < rows; record += 1) starts[record + 1]! += starts[record]!;
    const columns = new Uint32Array(starts[rows]!);
    const next = starts.slice(0, rows);
    // Sets come in the order of their sizes, and stay in it.
    for (const { columns: bits, records } of sets) {
      for (const record of records) {
        columns[next[record]!] = bits;
        next[record]! += 1;
      }
    }
    this.#starts = starts;
    this.#columns = columns;
  }

  /**
   * The sets of columns in which a record is unique and in none of whose subsets it is, as bits (bit 0 is the first column); the
   * smallest first, and none for a record that is not unique.
   */
  of(record: number): Uint32Array {
    return this.#columns.subarray(this.#starts[record]!, this.#starts[record + 1]!);
  }
}
