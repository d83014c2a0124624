import { isUtf8 } from 'node:buffer';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { delimiterOf, readRecord } from '../formats/table/delimited.ts';
import { cutLine, readLineBytes } from '../formats/text/chunks.ts';
import { decodeAs, decodePart } from '../formats/text/decoding.ts';
import { LineIndex } from '../model/region.ts';
import type { ByteReader } from '../model/source.ts';
import {
  type EncodedTable,
  type EncodingOptions,
  stoppedProblem,
  tooManyValues,
  usuallyMostValues,
} from './encoded-table.ts';
import { finishedColumn } from './finished-column.ts';
import { missingIn, usuallyMissing } from './missing-values.ts';
import { longestRecord, RecordSplitter } from './record-splitter.ts';

const nothing = new Uint8Array(0);
const lineFeed = 0x0a;
/** A table may have so many times as many rows as its start lets expect. */
const slack = 1.05;

/**
 * Encodes a table of CSV or TSV while it is read. Each cell becomes a number by its bytes; what is not in UTF-8 is made so
 * chunk by chunk. Memory grows with the different values of the columns that are wanted, and by 4 bytes a cell of them.
 * @param isTsv cells are parted by tabs and a quote is a character (BIDS); else the delimiter is found, with RFC 4180's quotes
 */
export async function encodeDelimited(
  bytes: ByteReader,
  isTsv: boolean,
  options: EncodingOptions = {},
): Promise<EncodedTable> {
  const reading = new DelimitedReading(bytes, isTsv, options, false);
  await reading.run();
  // As R writes row names: a cell for them in each row, and no heading.
  if (!reading.hasUnnamedFirstColumn) return reading.table();
  const again = new DelimitedReading(bytes, isTsv, options, true);
  await again.run();
  return again.table();
}

/** One reading of a table from its start to its end. */
class DelimitedReading {
  readonly #problems: string[] = [];
  readonly #mostValues: number;
  #headings: readonly string[] = [];
  #splitter: RecordSplitter | undefined;
  #encoding = 'utf-8';
  /** The line from which on bytes are no UTF-8, in a text that starts as such, and what they were read as. */
  #strange: { line: number; encoding: string } | undefined;
  #endsInLine = false;

  /** @param addsHeading the first column has no heading */
  constructor(
    private readonly bytes: ByteReader,
    private readonly isTsv: boolean,
    private readonly options: EncodingOptions,
    private readonly addsHeading: boolean,
  ) {
    this.#mostValues = options.mostValues ?? usuallyMostValues;
  }

  async run(): Promise<void> {
    const { signal, onProgress } = this.options;
    let carried: Uint8Array = nothing;
    let read = 0;
    let turn = performance.now();
    for (const { bytes, encoding, isCut, isLast } of readLineBytes(this.bytes, this.#problems)) {
      this.#encoding = encoding;
      read += bytes.length;
      carried = this.#readChunk(joined(carried, this.#utf8(bytes, encoding)), isLast);
      if (read === bytes.length) this.#splitter?.expect(this.#splitter.rows * (this.bytes.size / read) * slack);
      if (isLast) this.#endsInLine = bytes.at(-1) !== lineFeed;
      if (isCut) this.#problems.push(cutLine((this.#splitter?.line ?? 2) - 1));
      if (performance.now() - turn < 50) continue;
      onProgress?.(read / this.bytes.size);
      // A cancel arrives only while others have their turn.
      await nextTurn();
      turn = performance.now();
      if (!signal?.aborted) continue;
      this.#problems.push(stoppedProblem);
      break;
    }
    onProgress?.(1);
  }

  get hasUnnamedFirstColumn(): boolean {
    const splitter = this.#splitter;
    return splitter !== undefined && splitter.rows === 0 && splitter.ragged.count > 0 && splitter.oneMore;
  }

  table(): EncodedTable {
    const { missing = usuallyMissing } = this.options;
    const splitter = this.#splitter;
    const rows = splitter?.rows ?? 0;
    if (splitter) this.#tellProblems(splitter);
    const columns = (splitter?.columns ?? []).flatMap((column) => {
      const { dictionary, index } = column;
      if (!dictionary || dictionary.count > this.#mostValues) {
        this.#problems.push(tooManyValues(index, this.#mostValues));
        return [];
      }
      const name = this.#headings[index]!;
      // One column after the other gives back what it does not need, unless that is little.
      const codes =
        rows * slack * slack < column.codes.length ? column.codes.slice(0, rows) : column.codes.subarray(0, rows);
      column.codes = new Uint32Array(0);
      // What stands only in rows that were left out is no value of the column.
      const unused = splitter?.rowNumbers ? 'possible' : 'none';
      return [{ index, ...finishedColumn(name, codes, dictionary.texts(), missingIn(name, missing), unused) }];
    });
    return {
      ...{ headings: this.#headings, columns, rows, missing, problems: this.#problems },
      ...(splitter?.rowNumbers ? { rowNumbers: splitter.rowNumbers.slice(0, rows) } : {}),
      ...(this.#encoding === 'utf-8' ? {} : { encoding: this.#encoding }),
    };
  }

  /** @returns the start of a record that goes on in the next chunk */
  #readChunk(chunk: Uint8Array, isLast: boolean): Uint8Array {
    const start = this.#splitter ? 0 : this.#readHeader(chunk, isLast || chunk.length > longestRecord);
    if (!this.#splitter) return start < 0 ? chunk.slice() : nothing;
    const rest = chunk.subarray(start);
    const read = this.#splitter.read(rest, isLast);
    return rest.slice(read);
  }

  /** @returns where the first record below the header starts; -1 where the header goes on in the next chunk */
  #readHeader(chunk: Uint8Array, isOver: boolean): number {
    const text = decodeAs(chunk, 'utf-8');
    const delimiter = this.isTsv ? '\t' : delimiterOf(text.slice(0, text.search(/[\r\n]|$/)));
    let offset = 0;
    while (offset < text.length) {
      const { cells, end, isOpen } = readRecord(text, offset, delimiter, this.isTsv ? 'none' : 'rfc4180');
      if (isOpen && !isOver) return -1;
      if (isOpen) this.#problems.push('the quotes that open in row 1 are never closed: close them there');
      offset = end;
      if (cells.length === 1 && cells[0]!.text === '') continue;
      this.#headings = [...(this.addsHeading ? [''] : []), ...cells.map((cell) => cell.text)];
      const wants = this.options.wants ?? (() => true);
      const wanted = [...this.#headings.keys()].filter((index) => wants(this.#headings[index]!, index));
      const above = text.slice(0, end);
      this.#splitter = new RecordSplitter(
        ...([delimiter.charCodeAt(0), !this.isTsv, this.#headings.length, wanted] as const),
        ...([new LineIndex(above).lineCount, this.#mostValues] as const),
      );
      return Buffer.byteLength(above);
    }
    return 0;
  }

  /** Whole lines as UTF-8 that ends with a line feed. */
  #utf8(bytes: Uint8Array, encoding: string): Uint8Array {
    if (encoding === 'utf-8' && isUtf8(bytes)) return ended(bytes);
    if (encoding === 'utf-8') this.#strange ??= { line: this.#splitter?.line ?? 1, encoding };
    return ended(Buffer.from(decodePart(bytes, encoding)));
  }

  #tellProblems({ ragged, unclosed, lastIsShort, row }: RecordSplitter): void {
    const problems = this.#problems;
    if (this.#strange) {
      problems.push(
        `from line ${this.#strange.line} on it holds bytes that are no UTF-8, which were read as an older encoding: save it as UTF-8`,
      );
    }
    if (unclosed.count > 0) {
      problems.push(
        `the quotes that open in row ${unclosed.row} (line ${unclosed.line}) are never closed: close them there; ${leftOut(unclosed.count)}`,
      );
    }
    if (ragged.count === 0) return;
    const isCut = lastIsShort && this.#endsInLine;
    if (isCut) problems.push(`it ends inside row ${row}: it is cut; get a complete copy`);
    if (isCut && ragged.count === 1) return;
    problems.push(
      `row ${ragged.row} (line ${ragged.line}) has ${ragged.cells} cells where the header has ${this.#headings.length}: correct it there; ${leftOut(ragged.count)}`,
    );
  }
}

function leftOut(rows: number): string {
  return rows === 1 ? 'this row is left out' : `${rows} such rows are left out`;
}

function ended(bytes: Uint8Array): Uint8Array {
  return bytes.length === 0 || bytes.at(-1) === lineFeed ? bytes : joined(bytes, Uint8Array.of(lineFeed));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const result = new Uint8Array(first.length + second.length);
  result.set(first);
  result.set(second, first.length);
  return result;
}
