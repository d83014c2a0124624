import type { Table, TableRow } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { longestCell, mostCells, SheetCell, SheetHeading } from '../fields/sheet.ts';
import { GridNames, type NamedCell } from './grid.ts';

/** A cell with its text as people see it. */
export interface SheetCellText {
  /** From 1. */
  readonly column: number;
  readonly text: string;
  /** A formula that has texts of its own in it, which the cell need not show. */
  readonly formula?: string;
}

/** What a sheet consists of, in its order. */
export type SheetItem =
  | { kind: 'row'; row: number; isHidden: boolean; cells: SheetCellText[] }
  /** Text beside the cells: page headers, lists to choose from, remarks. */
  | { kind: 'text'; part: string; text: string };

/** A sheet of a workbook while it is read. */
export interface OpenSheet {
  readonly items: Iterable<SheetItem>;
  /** Columns that are not shown, known at the latest with the first row behind them. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
}

/** What a sheet is called. */
export interface SheetName {
  /** From 1, in the order of the tabs. */
  readonly number: number;
  readonly name: string;
  readonly isHidden: boolean;
}

/** How a person calls a sheet: by its name, and that it is hidden. */
export function labelOf({ name, isHidden }: SheetName): string {
  return isHidden ? `${name} (hidden)` : name;
}

/**
 * The cells of a sheet, each named by its heading or label, and the texts beside them.
 * @param place what comes before the names of parts
 * @param left cells that may still be read of the workbook; counted down
 */
export function* sheetItemFields(
  sheet: SheetName,
  { items, hiddenColumns }: OpenSheet,
  left: { cells: number },
  problems: string[],
  place = '',
): Iterable<Field> {
  const names = new GridNames();
  const hiddenRows = new Set<number>();
  const formulas = new Map<number, readonly SheetCellText[]>();
  const name = place + sheet.name;
  const label = place + labelOf(sheet);
  for (const item of items) {
    if (item.kind === 'text') {
      yield new PartField('prose', '', item.text, `${place}sheet ${sheet.number} ${item.part}`);
      continue;
    }
    left.cells -= item.cells.length;
    if (left.cells < 0) {
      problems.push(`only the first ${mostCells} cells are read: save the rest as tables of its own`);
      break;
    }
    if (item.isHidden) hiddenRows.add(item.row);
    if (item.cells.some(({ formula }) => formula)) formulas.set(item.row, item.cells);
    yield* named(names.add(item.row, item.cells));
  }
  yield* named(names.finish());

  function* named(rows: Iterable<[number, NamedCell[]]>): Iterable<Field> {
    for (const [row, cells] of rows) {
      const inRow = hiddenRows.delete(row) ? `${name} (hidden row)` : label;
      for (const { column, text, name: heading, isHeading } of cells) {
        const isHiddenColumn = hiddenColumns.some(([first, last]) => column >= first && column <= last);
        const shown = isHiddenColumn ? `${name} (hidden column)` : inRow;
        const cut = text.slice(0, longestCell);
        yield isHeading ? new SheetHeading(cut, column, shown) : new SheetCell(heading, cut, row, column, shown);
      }
      for (const { column, formula } of formulas.get(row) ?? []) {
        if (formula) yield new SheetCell('', formula, row, column, `${name} (formula)`);
      }
      formulas.delete(row);
    }
  }
}

/**
 * A workbook of one sheet as a table. Rows keep the numbers that they have in the sheet.
 * @param open starts to read the sheet anew
 */
export function sheetTable(open: () => Iterable<SheetItem>): Table {
  const read = function* (): Iterable<{ headings: ReadonlyMap<number, string>; row: number; cells: NamedCell[] }> {
    const names = new GridNames();
    let left = mostCells;
    for (const item of open()) {
      if (item.kind !== 'row') continue;
      left -= item.cells.length;
      if (left < 0) return;
      for (const [row, cells] of names.add(item.row, item.cells)) yield { headings: names.headings, row, cells };
    }
    for (const [row, cells] of names.finish()) yield { headings: names.headings, row, cells };
  };
  let columns: readonly string[] | undefined;
  return {
    get columns() {
      if (columns) return columns;
      for (const { headings } of read()) {
        columns = inColumns([...headings].map(([column, text]) => ({ column, text })));
        return columns;
      }
      return [];
    },
    *rows(): Iterable<TableRow> {
      const width = this.columns.length;
      for (const { row, cells } of read()) {
        const isHeadings = cells.some(({ isHeading }) => isHeading);
        if (!isHeadings) yield { number: row, cells: inColumns(cells, width) };
      }
    },
  };
}

function inColumns(cells: readonly { column: number; text: string }[], width = 0): string[] {
  const last = Math.max(width, cells.at(-1)?.column ?? 0);
  const texts = new Array<string>(last).fill('');
  for (const { column, text } of cells) texts[column - 1] = text;
  return texts;
}
