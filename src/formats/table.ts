import type { Table, TableRow } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { CellLocation, ColumnLocation } from '../model/location.ts';
import { LineIndex } from '../model/region.ts';
import type { ByteReader } from '../model/source.ts';
import { type Cell, delimiterOf, offsetInText, readRecord } from './table/delimited.ts';
import { readTextChunks } from './text/chunks.ts';
import { looksLikeText } from './text/decoding.ts';
import { namedEncoding } from './text/named-encoding.ts';

/** A record with line breaks inside quotes is held in memory up to this many UTF-16 units. */
const longestRecord = 4 * 1024 * 1024;

const table = {
  id: 'table',
  title: 'Table (TSV, CSV)',
  follows: 'RFC 4180 (CSV), BIDS (TSV)',
  unseen: 'nothing: every cell is looked into',
  evidence: 'extension',
  matches: ({ extension, head }) => (extension === '.tsv' || extension === '.csv') && looksLikeText(head),
  read(entry, bytes) {
    const problems: string[] = [];
    const reader = new TableReader(bytes, entry.path.toLowerCase().endsWith('.tsv'));
    return {
      problems,
      encoding: namedEncoding(bytes),
      table: reader,
      fields: () => reader.fields(problems),
    };
  },
} satisfies Format;

export default table;

/** A record with where it stands. */
interface Row {
  /** From 1; the header row is row 1. */
  number: number;
  cells: readonly Cell[];
  lines: LineIndex;
  isOpen: boolean;
}

/** Reads a table record by record, as often as it is asked to. */
class TableReader implements Table {
  #header: Pick<Row, 'cells' | 'lines'> | undefined;

  constructor(
    private readonly bytes: ByteReader,
    private readonly isTsv: boolean,
  ) {}

  get columns(): readonly string[] {
    return this.#firstRow().cells.map(({ text }) => text);
  }

  headingLocation(column: number): ColumnLocation {
    const { cells, lines } = this.#firstRow();
    const cell = cells[column];
    const place = { kind: 'column', column: column + 1 } as const;
    return cell ? { ...place, region: lines.region(cell.start, cell.end) } : place;
  }

  *rows(): Iterable<TableRow> {
    for (const { number, cells, lines } of this.#records([])) {
      if (number === 1) continue;
      const region = lines.region(cells[0]!.start, cells.at(-1)!.end);
      yield { number, cells: cells.map(({ text }) => text), region };
    }
  }

  /** Headings, then cells row by row. A row of another length is a problem, and is read all the same. */
  *fields(problems: string[]): Iterable<Field> {
    let columns: readonly Cell[] = [];
    for (const row of this.#records(problems)) {
      if (row.number === 1) {
        columns = row.cells;
        for (const [index, cell] of row.cells.entries()) yield new CellField(row, cell, index, undefined);
        continue;
      }
      const isRagged = row.cells.length !== columns.length;
      if (isRagged && !problems.some((problem) => problem.startsWith('row '))) {
        problems.push(
          `row ${row.number} has ${row.cells.length} cells where the header has ${columns.length}: correct it there`,
        );
      }
      for (const [index, cell] of row.cells.entries())
        yield new CellField(row, cell, index, columns[index]?.text ?? '');
      if (row.isOpen) problems.push(`the quotes that open in row ${row.number} are never closed: close them there`);
    }
  }

  #firstRow(): Pick<Row, 'cells' | 'lines'> {
    if (!this.#header) {
      for (const row of this.#records([])) {
        this.#header = row;
        break;
      }
    }
    this.#header ??= { cells: [], lines: new LineIndex('') };
    return this.#header;
  }

  *#records(problems: string[]): Iterable<Row> {
    let number = 0;
    let delimiter = '\t';
    const quoting = this.isTsv ? 'none' : 'rfc4180';
    let carried = '';
    let carriedLine = 1;
    for (const chunk of readTextChunks(this.bytes, problems)) {
      const text = carried + chunk.text;
      const lines = new LineIndex(text, carried === '' ? chunk.firstLine : carriedLine);
      carried = '';
      if (number === 0 && !this.isTsv) delimiter = delimiterOf(text.slice(0, text.search(/[\r\n]|$/)));
      let offset = 0;
      while (offset < text.length) {
        const { cells, end, isOpen } = readRecord(text, offset, delimiter, quoting);
        // Quotes that close in the next chunk; beyond the limit they are taken for quotes that never close.
        if (isOpen && !chunk.isLast && text.length - offset <= longestRecord) {
          carried = text.slice(offset);
          carriedLine = lines.position(offset).line;
          break;
        }
        offset = end;
        if (cells.length === 1 && cells[0]!.text === '') continue;
        number += 1;
        yield { number, cells, lines, isOpen };
      }
    }
  }
}

/** A cell or heading; its region is worked out when a rule asks. */
class CellField implements Field {
  readonly kind: 'cell' | 'heading';
  readonly name: string;

  /** @param heading of the cell's column; `undefined` for a heading itself */
  constructor(
    private readonly row: Pick<Row, 'number' | 'lines'>,
    private readonly content: Cell,
    private readonly column: number,
    heading: string | undefined,
  ) {
    this.kind = heading === undefined ? 'heading' : 'cell';
    this.name = heading?.trim() ?? '';
  }

  get cell(): { row: number; column: number } {
    return { row: this.row.number, column: this.column + 1 };
  }

  get text(): string {
    return this.content.text;
  }

  get location(): CellLocation | ColumnLocation {
    return this.#at(this.content.start, this.content.end);
  }

  locate(start: number, end: number): CellLocation | ColumnLocation {
    return this.#at(offsetInText(this.content, start), offsetInText(this.content, end));
  }

  #at(start: number, end: number): CellLocation | ColumnLocation {
    const region = this.row.lines.region(start, end);
    const column = this.column + 1;
    if (this.kind === 'heading') return { kind: 'column', column, region };
    return { kind: 'cell', cell: { row: this.row.number, column }, region };
  }
}
