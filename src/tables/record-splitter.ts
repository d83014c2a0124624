import { ByteDictionary } from './byte-dictionary.ts';
import { PlainCells } from './plain-cells.ts';
import { afterLineEnd, type QuotedCell, readQuoted, undoubled } from './quoted-cell.ts';

/** Why rows were left out, and where the first of them stands. */
export interface LeftOutRows {
  count: number;
  /** Of the first; the header is row 1. */
  row: number;
  line: number;
  /** How many cells the first has. */
  cells: number;
}

/** A column while it is read. */
interface OpenColumn {
  /** Its place in the table, from 0. */
  readonly index: number;
  /** Absent once it has too many values. */
  dictionary: ByteDictionary | undefined;
  codes: Uint32Array;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A record with line breaks inside quotes is held in memory up to this many bytes. */
export const longestRecord = 4 * 1024 * 1024;

/** No more rows than this are believed in before they are seen. */
const mostExpected = 4 * 1024 * 1024;

/** A shorter text is read cell by cell. */
const leastPlain = 4096;

/** So often reading goes on behind quotes that never close; a text with more of them is no table. */
const mostRecoveries = 16;

/**
 * Cuts the bytes of a delimited text into cells and numbers them, column by column, by the same rules as the reader of
 * tables does with text (`formats/table/delimited.ts`). A row of another length than the header is left out, but for empty
 * cells behind the last column.
 */
export class RecordSplitter {
  rows = 0;
  /** Rows of the table that were seen, the header and those left out included. */
  row = 1;
  /** Line of the next record, from 1. */
  line: number;
  readonly columns: OpenColumn[];
  readonly ragged: LeftOutRows = { count: 0, row: 0, line: 0, cells: 0 };
  readonly unclosed: LeftOutRows = { count: 0, row: 0, line: 0, cells: 0 };
  /** Whether all rows that were left out have one cell more than there are headings. */
  oneMore = true;
  /** The last row was left out for having too few cells. */
  lastIsShort = false;
  /** For each record its row, once a row was left out. */
  rowNumbers: Uint32Array | undefined;
  #capacity = 4096;
  readonly #ends = new Uint8Array(256);
  /** Made for the first text that is long enough. */
  #cells: PlainCells | undefined;
  /** By the place of a cell. */
  readonly #byCell: (OpenColumn | undefined)[];

  /**
   * @param delimiter one byte
   * @param hasQuotes a cell may stand in quotes (RFC 4180)
   * @param width how many headings there are
   * @param wanted places of the columns that are kept
   * @param line of the first record
   */
  constructor(
    private readonly delimiter: number,
    private readonly hasQuotes: boolean,
    private readonly width: number,
    wanted: readonly number[],
    line: number,
    private readonly mostValues: number,
  ) {
    this.line = line;
    this.columns = wanted.map((index) => ({
      index,
      dictionary: new ByteDictionary(),
      codes: new Uint32Array(this.#capacity),
    }));
    this.#byCell = Array.from({ length: width }, (_, cell) => this.columns.find(({ index }) => index === cell));
    for (const byte of [delimiter, lineFeed, carriageReturn]) this.#ends[byte] = 1;
  }

  /** Makes room for as many rows as are likely, so that columns need not be copied as they grow. */
  expect(rows: number): void {
    const likely = Math.min(mostExpected, Math.ceil(rows));
    if (likely > this.#capacity) this.#grow(likely);
  }

  /**
   * Reads records.
   * @param bytes UTF-8 that ends with a line feed
   * @param isLast nothing follows: quotes that are open are never closed
   * @returns how many bytes were read; the rest is a record whose quotes are open
   */
  read(bytes: Uint8Array, isLast: boolean): number {
    const end = bytes.length;
    const isPlain = end >= leastPlain && !(this.hasQuotes && bytes.includes(quote));
    if (isPlain) this.#cells ??= new PlainCells(this.delimiter, this.width);
    const cells = isPlain ? this.#cells : undefined;
    const words = new DataView(bytes.buffer, bytes.byteOffset, end);
    this.#giveUp();
    let at = 0;
    let oneByOne = 0;
    while (at < end) {
      if (cells && at >= oneByOne) {
        oneByOne = cells.cut(bytes, words, at);
        at += cells.length;
        this.#addPlain(bytes, words, cells);
        if (at >= oneByOne) continue;
      }
      const next = this.#record(bytes, at);
      if (next < 0) {
        if (!isLast && end - at <= longestRecord) return at;
        at = this.#passUnclosed(bytes, at);
      } else at = next;
    }
    return end;
  }

  /** Adds records that have as many cells as there are headings. */
  #addPlain(bytes: Uint8Array, words: DataView, cells: PlainCells): void {
    const { records } = cells;
    while (this.rows + records > this.#capacity) this.#grow();
    for (const { index, dictionary, codes } of this.columns) {
      dictionary?.numbersOf(bytes, words, cells, index, this.width, codes.subarray(this.rows, this.rows + records));
    }
    for (let record = 0; record < records && this.rowNumbers; record += 1) {
      this.rowNumbers[this.rows + record] = this.row + record + 1;
    }
    this.rows += records;
    this.row += records;
    this.line += records;
    if (records > 0) this.lastIsShort = false;
  }

  /** @returns where the next record starts; -1 where quotes are open */
  #record(bytes: Uint8Array, start: number): number {
    const { delimiter, hasQuotes, width } = this;
    const ends = this.#ends;
    const row = this.rows;
    if (row === this.#capacity) this.#grow();
    let at = start;
    let cells = 0;
    let lines = 0;
    let isSurplusEmpty = true;
    for (;;) {
      const column = cells < width ? this.#byCell[cells] : undefined;
      cells += 1;
      let quoted: QuotedCell | undefined;
      if (hasQuotes && bytes[at] === quote) {
        quoted = readQuoted(bytes, at);
        if (quoted.end < 0) return -1;
        if (ends[bytes[quoted.end + 1]!] === 0) quoted = undefined;
      }
      if (quoted) {
        if (cells > width && quoted.end > at + 1) isSurplusEmpty = false;
        if (cells === 1 && quoted.end === at + 1 && bytes[at + 2] !== delimiter) return this.#passEmpty(bytes, at + 2);
        if (column?.dictionary) {
          const value = quoted.isDoubled ? undoubled(bytes, at + 1, quoted.end) : undefined;
          column.codes[row] = value
            ? column.dictionary.numberOfBytes(value, 0, value.length)
            : column.dictionary.numberOfBytes(bytes, at + 1, quoted.end);
        }
        lines += quoted.lines;
        at = quoted.end + 1;
      } else {
        const from = at;
        while (ends[bytes[at]!] === 0) at += 1;
        if (column?.dictionary) column.codes[row] = column.dictionary.numberOfBytes(bytes, from, at);
        else if (cells > width && at > from) isSurplusEmpty = false;
        if (cells === 1 && at === from && bytes[at] !== delimiter) return this.#passEmpty(bytes, at);
      }
      if (bytes[at] !== delimiter) break;
      at += 1;
    }
    this.#endRow(cells, isSurplusEmpty);
    this.line += lines + 1;
    return afterLineEnd(bytes, at);
  }

  #endRow(cells: number, isSurplusEmpty: boolean): void {
    this.row += 1;
    this.lastIsShort = cells < this.width;
    if (cells !== this.width && (this.lastIsShort || !isSurplusEmpty)) {
      if (cells !== this.width + 1) this.oneMore = false;
      this.#leaveOut(this.ragged, cells);
      return;
    }
    if (this.rowNumbers) this.rowNumbers[this.rows] = this.row;
    this.rows += 1;
  }

  /** A line without anything in it is no record. */
  #passEmpty(bytes: Uint8Array, at: number): number {
    this.line += 1;
    return afterLineEnd(bytes, at);
  }

  /** The line in which quotes open is left out, and reading goes on below it. */
  #passUnclosed(bytes: Uint8Array, start: number): number {
    this.row += 1;
    this.oneMore = false;
    this.#leaveOut(this.unclosed, 0);
    if (this.unclosed.count > mostRecoveries) return bytes.length;
    let at = start;
    while (bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
    this.line += 1;
    return afterLineEnd(bytes, at);
  }

  #leaveOut(rows: LeftOutRows, cells: number): void {
    if (rows.count === 0) Object.assign(rows, { row: this.row, line: this.line, cells });
    rows.count += 1;
    this.rowNumbers ??= Uint32Array.from({ length: this.#capacity }, (_, record) => record + 2);
  }

  /** Gives up columns with too many values. */
  #giveUp(): void {
    for (const column of this.columns) {
      if (column.dictionary && column.dictionary.count > this.mostValues) {
        column.dictionary = undefined;
        column.codes = new Uint32Array(0);
      }
    }
  }

  #grow(rows = this.#capacity * 2): void {
    this.#capacity = rows;
    for (const column of this.columns) if (column.dictionary) column.codes = longer(column.codes, this.#capacity);
    if (this.rowNumbers) this.rowNumbers = longer(this.rowNumbers, this.#capacity);
  }
}

function longer(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(length);
  result.set(numbers);
  return result;
}
