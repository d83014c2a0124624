import type { ByteReader } from '../../model/source.ts';
import type { SheetCellText, SheetItem } from '../office/sheet-items.ts';
import { numberText } from '../xlsx/number-text.ts';
import { record } from './kinds.ts';
import { RecordCursor } from './record-cursor.ts';
import { recordsOf, type XlsRecord } from './records.ts';
import { SheetRemarks } from './remarks.ts';
import type { XlsContext } from './workbook.ts';

/** Reads the records of a sheet (MS-XLS, section 2.1.7.20.5) row by row. */
export class XlsSheetReader {
  readonly hiddenColumns: [first: number, last: number][] = [];
  readonly remarks: SheetRemarks;
  /** Texts that a cell refers to and that are not there, and records that are damaged. */
  missing = 0;
  readonly #hiddenRows = new Set<number>();
  #row = 0;
  #cells: SheetCellText[] = [];
  /** The column of a formula whose text comes with a record of its own. */
  #awaited: number | undefined;

  constructor(private readonly context: XlsContext) {
    this.remarks = new SheetRemarks(context.form);
  }

  /** @throws EndOfBytes when the stream ends in it */
  *read(bytes: ByteReader, start: number): Iterable<SheetItem> {
    let depth = 0;
    for (const one of recordsOf(bytes, start)) {
      if (one.kind === record.start) depth += 1;
      if (one.kind === record.end) depth -= 1;
      if (depth <= 0) break;
      try {
        yield* this.#add(one);
      } catch {
        this.missing += 1;
      }
    }
    yield* this.#closeRow();
  }

  *#add(one: XlsRecord): Iterable<SheetItem> {
    const cursor = new RecordCursor(one, this.context.form);
    switch (one.kind) {
      case record.columns: {
        const [first, last] = [cursor.word() + 1, cursor.word() + 1];
        cursor.skip(4);
        if (cursor.word() & 1) this.hiddenColumns.push([first, last]);
        return;
      }
      case record.row: {
        const row = cursor.word() + 1;
        cursor.skip(10);
        if (cursor.word() & 0x20) this.#hiddenRows.add(row);
        return;
      }
      case record.formulaText:
        if (this.#awaited !== undefined) this.#cells.push({ column: this.#awaited, text: cursor.text(2) });
        this.#awaited = undefined;
        return;
      case record.sharedText:
      case record.text:
      case record.formattedText:
      case record.number:
      case record.shortNumber:
      case record.shortNumbers:
      case record.truth:
      case record.formula:
        yield* this.#addCells(one.kind, cursor);
        return;
      default:
        yield* this.remarks.add(one.kind, cursor);
    }
  }

  *#addCells(kind: number, cursor: RecordCursor): Iterable<SheetItem> {
    const row = cursor.word() + 1;
    if (row !== this.#row) {
      yield* this.#closeRow();
      this.#row = row;
    }
    const column = cursor.word() + 1;
    if (kind === record.shortNumbers) {
      this.#addShortNumbers(column, cursor);
      return;
    }
    const text = this.#textOf(kind, cursor, column);
    if (text !== '') this.#cells.push({ column, text });
  }

  /** Several numbers side by side, each with its style; the last column stands behind them. */
  #addShortNumbers(first: number, cursor: RecordCursor): void {
    for (let column = first; ; column += 1) {
      const style = cursor.word();
      if (cursor.isAtEnd) return;
      this.#cells.push({ column, text: this.#numberText(shortNumber(cursor.long()), style) });
    }
  }

  #textOf(kind: number, cursor: RecordCursor, column: number): string {
    const style = cursor.word();
    switch (kind) {
      case record.sharedText: {
        const text = this.context.strings[cursor.long()];
        if (text === undefined) this.missing += 1;
        return text ?? '';
      }
      case record.number:
        return this.#numberText(cursor.double(), style);
      case record.shortNumber:
        return this.#numberText(shortNumber(cursor.long()), style);
      case record.truth: {
        const value = cursor.byte();
        const isError = cursor.byte() !== 0;
        return isError ? '' : value === 1 ? 'TRUE' : 'FALSE';
      }
      case record.formula:
        return this.#formulaText(cursor.bytes(8), style, column);
      default:
        return cursor.text(2);
    }
  }

  /** The last result of a formula (FormulaValue): a number, or by its last bytes that it is something else. */
  #formulaText(value: Buffer, style: number, column: number): string {
    if (value.readUInt16LE(6) !== 0xffff) return this.#numberText(value.readDoubleLE(), style);
    if (value[0] === 0) this.#awaited = column;
    return value[0] === 1 ? (value[2] === 1 ? 'TRUE' : 'FALSE') : '';
  }

  #numberText(value: number, style: number): string {
    return numberText(String(value), this.context.kindOf(style), this.context.from1904);
  }

  *#closeRow(): Iterable<SheetItem> {
    const cells = this.#cells;
    this.#cells = [];
    this.#awaited = undefined;
    if (cells.length > 0) yield { kind: 'row', row: this.#row, isHidden: this.#hiddenRows.has(this.#row), cells };
  }
}

/** A number of 30 bits: a whole one, or the upper half of a double, and perhaps a hundred times too large (RkNumber). */
function shortNumber(word: number): number {
  let value = word >> 2;
  if ((word & 2) === 0) {
    const double = Buffer.alloc(8);
    double.writeUInt32LE((word & 0xfffffffc) >>> 0, 4);
    value = double.readDoubleLE();
  }
  return word & 1 ? value / 100 : value;
}
