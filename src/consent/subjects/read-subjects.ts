import { nearest } from '../../configuration/nearest.ts';
import type { Cell } from '../../formats/table/delimited.ts';
import { plural } from '../../model/numerals.ts';
import { LineIndex, type Region } from '../../model/region.ts';
import { missingIn, usuallyMissing } from '../../tables/missing-values.ts';
import { columnOf, headingOf, isRemark, subjectHeadings } from './columns.ts';
import { KnownCells } from './known-cells.ts';
import { type CellMistakeKind, cellReaders, type RowContent } from './read-cell.ts';
import type { SubjectColumn, SubjectConsent } from './subject-consent.ts';
import { rowsOf, separatorOf, type TableForm, type TextRow } from './table-text.ts';

/** A mistake in `consent.tsv`. */
export interface SubjectProblem {
  kind:
    | CellMistakeKind
    | 'not-utf-8'
    | 'no-header'
    | 'separator'
    | 'unknown-column'
    | 'repeated-column'
    | 'missing-column'
    | 'ragged-row'
    | 'open-quotes'
    | 'no-subject'
    | 'no-status';
  /** One sentence: what is wrong, what was expected, an example. It holds no cell and no heading but those that are known. */
  message: string;
  /** From 1; the header is row 1. */
  row: number;
  /** From 1; 0 where the whole row is meant. */
  column: number;
  region?: Region;
}

/** A column of the table that is known. */
export interface FoundColumn {
  name: SubjectColumn;
  /** From 1. */
  column: number;
}

/** What `consent.tsv` says of each subject, and what is wrong with it. */
export interface SubjectsReading {
  /** In the order of the table; a subject that stands in it twice has two. */
  rows: SubjectConsent[];
  columns: FoundColumn[];
  problems: SubjectProblem[];
}

const isMissing = missingIn('', usuallyMissing);

/**
 * Reads the text of `consent.tsv` or `.csv` by its headings. Never throws. A row that can be read in part stays: of one with too many
 * cells only the subject counts, since the others may stand under the wrong headings.
 * @param text decoded, with or without a byte order mark; places count without it
 */
export function readSubjects(text: string, form: TableForm): SubjectsReading {
  const content = text.replace(/^\uFEFF/, '');
  const reader = new SubjectReader(new LineIndex(content));
  if (content.includes('\0')) {
    reader.refuse(
      'not-utf-8',
      'The table holds zero bytes as text in UTF-16 does: expected UTF-8, as spreadsheets save it with "CSV UTF-8".',
    );
    return reader.reading;
  }
  for (const row of rowsOf(content, form)) {
    if (row.row === 1) {
      if (form === 'tsv' && separatorOf(content, form) !== '\t') {
        reader.refuse('separator', 'The header has no tabs: expected one between two headings, as TSV (BIDS) has it.');
      }
      reader.readHeader(row);
    } else reader.readRow(row);
  }
  if (!reader.hasHeader) {
    reader.refuse(
      'no-header',
      `The table is empty: expected a header, as in ${subjectHeadings.slice(0, 4).join(', ')}.`,
    );
  }
  return reader.reading;
}

class SubjectReader {
  readonly reading: SubjectsReading = { rows: [], columns: [], problems: [] };
  hasHeader = false;
  #width = 0;
  readonly #known = new KnownCells();

  constructor(private readonly lines: LineIndex) {}

  /** A mistake of the table as a whole. */
  refuse(kind: SubjectProblem['kind'], message: string): void {
    this.reading.problems.push({ kind, message, row: 1, column: 0 });
  }

  readHeader(header: TextRow): void {
    this.hasHeader = true;
    this.#width = header.cells.length;
    for (const [index, cell] of header.cells.entries()) this.#readHeading(cell, index + 1);
    for (const name of ['subject', 'status'] as const) {
      if (this.#columnOf(name) !== undefined) continue;
      const message = `The column "${headingOf(name)}" is missing: expected it in the header, as in ${subjectHeadings.slice(0, 4).join(', ')}.`;
      this.refuse('missing-column', message);
    }
  }

  readRow(row: TextRow): void {
    const { cells } = row;
    if (row.isOpen) {
      const message = `Quotes open in row ${row.row} and are not closed: expected a quote at both ends of the cell, as in "v1.0".`;
      this.#tellRow('open-quotes', message, row);
    }
    const surplus = cells.slice(this.#width);
    const isLong = surplus.some(({ text }) => text.trim() !== '');
    if (isLong || cells.length < this.#width) {
      const message = `Row ${row.row} has ${plural(cells.length, 'cell')} where the header has ${this.#width}: expected a cell for each heading, as in n/a where there is no value.`;
      this.#tellRow('ragged-row', message, row);
    }
    const content: RowContent = {};
    for (const { name, column } of this.reading.columns) {
      const cell = cells[column - 1];
      if (!cell || (isLong && name !== 'subject')) continue;
      Object.assign(content, this.#known.get(name, cell.text) ?? this.#readCell(cell, { name, column }, row.row));
    }
    this.#addRow(content, row, isLong);
  }

  #readCell(cell: Cell, { name, column }: FoundColumn, row: number): RowContent {
    const said: RowContent = {};
    const where = `"${headingOf(name)}" in row ${row}`;
    const mistakes = isMissing(cell.text) ? [] : cellReaders[name](said, cell.text.trim(), { where });
    for (const { kind, message } of mistakes) this.#tell(kind, message, row, column, cell);
    // Nobody else has the name of a person.
    if (mistakes.length === 0 && name !== 'subject') this.#known.remember(name, cell.text, said);
    return said;
  }

  #readHeading(cell: Cell, column: number): void {
    const name = columnOf(cell.text);
    if (name === undefined) {
      if (isRemark(cell.text)) return;
      const heading = cell.text.trim();
      const guess = heading.length <= 40 ? nearest(heading.replace(/[\s-]+/g, '_'), subjectHeadings) : undefined;
      const message = guess
        ? `The heading of column ${column} is not known: did you mean "${guess}"?`
        : `The heading of column ${column} is not known, and nothing of it is read: expected headings as in ${subjectHeadings.join(', ')}.`;
      this.#tell('unknown-column', message, 1, column, cell);
      return;
    }
    const earlier = this.#columnOf(name);
    if (earlier !== undefined) {
      const message = `Column ${column} says the same as column ${earlier}, which counts: expected "${headingOf(name)}" once.`;
      this.#tell('repeated-column', message, 1, column, cell);
      return;
    }
    this.reading.columns.push({ name, column });
  }

  #addRow(content: RowContent, row: TextRow, isLong: boolean): void {
    const subjectColumn = this.#columnOf('subject');
    if (subjectColumn === undefined) return;
    if (content.subject === undefined) {
      const message = `Row ${row.row} names no subject: expected one under "subject", as in sub-01.`;
      this.#tell('no-subject', message, row.row, subjectColumn, row.cells[subjectColumn - 1]);
      return;
    }
    const statusColumn = this.#columnOf('status');
    const statusCell = statusColumn === undefined ? undefined : row.cells[statusColumn - 1];
    if (statusColumn !== undefined && !isLong && (!statusCell || isMissing(statusCell.text))) {
      const message = `Row ${row.row} has no status: expected a word under "status", as in consented.`;
      this.#tell('no-status', message, row.row, statusColumn, statusCell);
    }
    const assumed = content.withdrawnOn === undefined ? 'pending' : 'withdrawn';
    this.reading.rows.push({ ...content, subject: content.subject, status: content.status ?? assumed, row: row.row });
  }

  #columnOf(name: SubjectColumn): number | undefined {
    return this.reading.columns.find((found) => found.name === name)?.column;
  }

  #tellRow(kind: SubjectProblem['kind'], message: string, { row, cells }: TextRow): void {
    const region = this.lines.region(cells[0]!.start, cells.at(-1)!.end);
    this.reading.problems.push({ kind, message, row, column: 0, region });
  }

  #tell(kind: SubjectProblem['kind'], message: string, row: number, column: number, cell: Cell | undefined): void {
    const region = cell && { region: this.lines.region(cell.start, cell.end) };
    this.reading.problems.push({ kind, message, row, column, ...region });
  }
}
