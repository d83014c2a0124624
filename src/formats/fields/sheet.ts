import type { Table, TableRow } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { CellLocation, ColumnLocation } from '../../model/location.ts';

/** No more cells of one file are read: a table of this size is data, and what identifies stands in its first rows too. */
export const mostCells = 2_000_000;
/** A longer cell is cut: it is a document of its own or a mistake. */
export const longestCell = 1024 * 1024;

/** A table of a binary file, whose cells have no lines and columns of a text. */
export interface Sheet {
  /** The table of a database or the sheet of a workbook; absent where the file is one table. */
  readonly name?: string;
  /** Headings as they stand in the file. */
  readonly columns: readonly string[];
  /** What names the cells of each column where its heading says nothing and a label says more; the headings without it. */
  readonly names?: readonly string[];
  /** Cells of each record below the header, as texts. May be read more than once. */
  rows(): Iterable<readonly string[]>;
}

/** Headings, then cells row by row; empty cells are left out. The header row is row 1. */
export function* sheetFields(sheet: Sheet): Iterable<Field> {
  const { columns, names = columns, name } = sheet;
  for (const [index, column] of columns.entries()) yield new SheetHeading(column, index + 1, name);
  let row = 1;
  for (const cells of sheet.rows()) {
    row += 1;
    for (const [index, text] of cells.entries()) {
      if (text !== '') yield new SheetCell(names[index] ?? '', text, row, index + 1, name);
    }
  }
}

/** The sheet as a table, for rules that look at whole rows. */
export function tableOf(sheet: Sheet): Table {
  return {
    columns: sheet.columns,
    *rows(): Iterable<TableRow> {
      let number = 1;
      for (const cells of sheet.rows()) {
        number += 1;
        yield { number, cells };
      }
    },
  };
}

/** The heading of a column. */
export class SheetHeading implements Field {
  readonly kind = 'heading';
  readonly name = '';

  constructor(
    readonly text: string,
    private readonly column: number,
    private readonly sheet: string | undefined,
  ) {}

  get location(): ColumnLocation {
    return { kind: 'column', column: this.column, ...(this.sheet === undefined ? {} : { sheet: this.sheet }) };
  }

  locate(): ColumnLocation {
    return this.location;
  }
}

/** A cell below it. */
export class SheetCell implements Field {
  readonly kind = 'cell';

  constructor(
    readonly name: string,
    readonly text: string,
    private readonly row: number,
    private readonly column: number,
    private readonly sheet: string | undefined,
  ) {}

  get location(): CellLocation {
    const cell = { row: this.row, column: this.column };
    return { kind: 'cell', cell, ...(this.sheet === undefined ? {} : { sheet: this.sheet }) };
  }

  locate(): CellLocation {
    return this.location;
  }
}
