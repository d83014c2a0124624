import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { SheetCell } from '../fields/sheet.ts';
import type { SheetItem } from '../office/sheet-items.ts';
import type { ToldOnce } from '../office/told-once.ts';
import { hyperlinkTexts } from './hyperlink.ts';
import { record } from './kinds.ts';
import type { RecordCursor, TextForm } from './record-cursor.ts';

/** A remark on a cell; its text is that of a drawn object. */
interface Note {
  row: number;
  column: number;
  object: number;
  author: string;
}

/** What is said in a sheet beside its cells: comments, drawn texts, links, messages, page headers, names in charts. */
export class SheetRemarks {
  readonly #texts = new Map<number, string>();
  readonly #notes: Note[] = [];
  readonly #links: { row: number; column: number; text: string }[] = [];
  #object = 0;

  constructor(private readonly form: TextForm) {}

  /** Takes a record. @returns texts that stand by themselves */
  *add(kind: number, cursor: RecordCursor): Iterable<SheetItem> {
    switch (kind) {
      case record.pageHeader:
      case record.pageFooter:
        yield* this.#pageText(kind, cursor);
        return;
      case record.object:
        // The first part of an object tells its number (ftCmo).
        cursor.skip(6);
        this.#object = cursor.word();
        return;
      case record.objectText: {
        // Before BIFF8 a drawn text has another form.
        if (!this.form.isWide) return;
        cursor.skip(10);
        const length = cursor.word();
        if (length > 0) this.#texts.set(this.#object, cursor.continuedCharacters(length));
        return;
      }
      case record.comment:
        this.#addNote(cursor);
        return;
      case record.link: {
        const [row, , column] = [cursor.word(), cursor.word(), cursor.word()];
        cursor.skip(2);
        for (const text of hyperlinkTexts(cursor)) this.#links.push({ row: row + 1, column: column + 1, text });
        return;
      }
      case record.choice:
        cursor.skip(4);
        for (let count = 0; count < 4; count += 1) {
          const text = cursor.text(2).replaceAll('\0', '').trim();
          if (text !== '') yield { kind: 'text', part: 'input message', text };
        }
        return;
      case record.seriesName: {
        cursor.skip(2);
        const text = cursor.text(1).trim();
        if (text !== '') yield { kind: 'text', part: 'chart', text };
      }
    }
  }

  /** Comments with their authors, links and drawn texts, after the whole sheet was read. */
  *fields(label: string, sheet: string, once: ToldOnce): Iterable<Field> {
    for (const { row, column, object, author } of this.#notes) {
      const text = this.#texts.get(object) ?? '';
      this.#texts.delete(object);
      if (text.trim() !== '') yield new SheetCell('', text, row, column, `${label} (comment)`);
      yield* once.fields(`${label} (comment) row ${row}, column ${column}`, { author });
    }
    for (const { row, column, text } of this.#links) yield new SheetCell('', text, row, column, `${label} (link)`);
    for (const [index, text] of [...this.#texts.values()].entries()) {
      if (text.trim() !== '') yield new PartField('prose', '', text, `${sheet} drawing ${index + 1}`);
    }
  }

  *#pageText(kind: number, cursor: RecordCursor): Iterable<SheetItem> {
    if (cursor.isAtEnd) return;
    // Codes for font, size, place and page number (section 2.4.136).
    const text = cursor
      .text(this.form.isWide ? 2 : 1)
      .replace(/&"[^"]*"|&\d{1,3}|&[A-Z]/g, ' ')
      .trim();
    const part = kind === record.pageHeader ? 'page header' : 'page footer';
    if (text !== '') yield { kind: 'text', part, text };
  }

  #addNote(cursor: RecordCursor): void {
    const row = cursor.word() + 1;
    const column = cursor.word() + 1;
    if (!this.form.isWide) {
      // Before BIFF8 the text stands in the record itself, and is called by a number that no object has.
      const object = -this.#notes.length - 1;
      this.#texts.set(object, cursor.text(2));
      this.#notes.push({ row, column, object, author: '' });
      return;
    }
    cursor.skip(2);
    this.#notes.push({ row, column, object: cursor.word(), author: cursor.text(2).replaceAll('\0', '') });
  }
}
