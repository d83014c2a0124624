import type { Field } from '../../model/field.ts';
import { SheetCell, SheetHeading } from '../fields/sheet.ts';
import { type GridCell, GridNames, type NamedCell } from './grid.ts';

/** A table in a document: its cells, named by headings or labels, as fields. */
export class TableCells {
  readonly #names = new GridNames();
  #row = 0;
  #next = 1;
  #column = 0;
  #cells: GridCell[] = [];

  /** @param label what a person calls it: `table 2` */
  constructor(private readonly label: string) {}

  /** Where the cell that comes next stands, for what is said about it. */
  get place(): string {
    return `${this.label} row ${this.#row}, column ${this.#column + 1}`;
  }

  /** @param repeated how many equal rows it stands for; they are one field, at the first of them */
  openRow(repeated = 1): void {
    this.#row = this.#next;
    this.#next += repeated;
    this.#column = 0;
    this.#cells = [];
  }

  /** @param columns how many columns the cell spans, or stands for */
  addCell(text: string, columns = 1): void {
    if (text.trim() !== '') this.#cells.push({ column: this.#column + 1, text: text.trim() });
    this.#column += Math.min(Math.max(columns, 1), mostColumns);
  }

  closeRow(): Field[] {
    return this.#fields(this.#names.add(this.#row, this.#cells));
  }

  close(): Field[] {
    return this.#fields(this.#names.finish());
  }

  #fields(rows: Iterable<[number, NamedCell[]]>): Field[] {
    return [...rows].flatMap(([row, cells]) =>
      cells.map(({ column, text, name, isHeading }) =>
        isHeading ? new SheetHeading(text, column, this.label) : new SheetCell(name, text, row, column, this.label),
      ),
    );
  }
}

/** No program has more; a cell that says it spans them does not count up for ever. */
const mostColumns = 16_384;
