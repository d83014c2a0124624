import { type Cell, readRecord } from '../../formats/table/delimited.ts';
import { columnOf } from '../subjects/columns.ts';
import type { SubjectColumn } from '../subjects/subject-consent.ts';
import { rowsOf, separatorOf, type TableForm, type TextRow } from '../subjects/table-text.ts';
import { longestTable } from './assistance.ts';

/** A text between two offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The cell of a table of people at an offset. */
export interface TablePlace {
  readonly cell: Cell;
  /** From 0. */
  readonly index: number;
  readonly isHeader: boolean;
  /** What the column is for; `undefined` where its heading is none of ours. */
  readonly column: SubjectColumn | undefined;
  readonly headings: readonly string[];
  /** All cells of the record. */
  readonly cells: readonly Cell[];
  /** The record as it stands in the text, with its line end. */
  readonly record: Span;
}

/** A longer row is no person's: nothing is said of it. In UTF-16 units. */
const longestRow = 64 * 1024;

/**
 * A text of `consent.tsv` or `.csv` in which places are found without reading all of it. A line of a TSV is a row, and of a CSV
 * without quotes as well; a CSV with quotes is read once, up to its end.
 */
export class ConsentTable {
  /** `undefined` in a table without a single heading. */
  readonly #header: Span | undefined;
  /** The sign between cells. */
  readonly separator: string;
  #rows: readonly Span[] | undefined;

  constructor(
    readonly text: string,
    readonly form: TableForm,
  ) {
    this.separator = separatorOf(text, form);
    const first = rowsOf(text, form).next().value;
    const header = first && spanOf(first, text);
    this.#header = header && header.end - header.start <= longestRow ? header : undefined;
  }

  /** The header as it stands in the text. */
  get header(): string {
    return this.#header ? this.text.slice(this.#header.start, this.#header.end) : '';
  }

  /** The cell at an offset; of an offset between two cells that before it. */
  at(offset: number): TablePlace | undefined {
    if (this.text.length > longestTable) return undefined;
    const record = this.#recordAt(offset);
    if (!record || record.end - record.start > longestRow) return undefined;
    const cells = this.#cells(record);
    const index = cells.findIndex(({ end }) => offset <= end);
    const cell = cells[index];
    if (!cell) return undefined;
    const headings = this.#header ? this.#cells(this.#header).map(({ text }) => text) : [];
    const isHeader = this.#header === undefined || record.start === this.#header.start;
    return { cell, index, isHeader, column: columnOf(headings[index] ?? ''), headings, cells, record };
  }

  #recordAt(offset: number): Span | undefined {
    if (this.form === 'csv' && this.text.includes('"')) {
      this.#rows ??= [...rowsOf(this.text, this.form)].map((row) => spanOf(row, this.text));
      return spanAt(this.#rows, offset) ?? lineAt(this.text, offset);
    }
    return lineAt(this.text, offset);
  }

  #cells({ start }: Span): Cell[] {
    const read = readRecord(this.text, start, this.separator, 'rfc4180');
    const isOpen = read.isOpen || (this.form === 'tsv' && read.cells.some(({ text }) => /[\r\n]/.test(text)));
    return isOpen ? readRecord(this.text, start, this.separator, 'none').cells : read.cells;
  }
}

function spanOf({ cells }: TextRow, text: string): Span {
  const { start } = lineAt(text, cells[0]!.start);
  const { end } = lineAt(text, cells.at(-1)!.end);
  return { start, end };
}

function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { start, end: next < 0 ? text.length : next + 1 };
}

/** The span that an offset is in, of many in their order. */
function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = spans[middle]!;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return spans[middle];
  }
  return undefined;
}
