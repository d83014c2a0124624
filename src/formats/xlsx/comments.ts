import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { SheetCell } from '../fields/sheet.ts';
import { isPersonal } from '../office/account.ts';
import type { Attributes, PartReader } from '../office/xml.ts';
import { cellOf } from './cell-reference.ts';

/**
 * Remarks on cells: notes (ECMA-376 part 1, section 18.7) with their authors, and threaded comments (MS-XLSX 2.6.205), whose
 * authors stand in a part of their own.
 */
export class CommentReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #reference = '';
  #text = '';
  #isText = false;

  constructor(private readonly sheet: string) {}

  open(name: string, { ref = '', dT = '' }: Attributes): void {
    if (name === 'comment' || name === 'threadedComment') {
      this.#reference = ref;
      this.#text = '';
      if (dT !== '') this.#add('reviewed', dT);
    }
    this.#isText = name === 't' || name === 'text' || name === 'author';
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    this.#isText = false;
    if (name === 'author') {
      const author = this.#text.trim();
      if (author !== '' && isPersonal(author))
        this.finished.push(new PartField('member', 'reviewer', author, 'comment author'));
      this.#text = '';
    }
    if ((name === 'comment' || name === 'threadedComment') && this.#text.trim() !== '') this.#add('', this.#text);
  }

  #add(name: string, text: string): void {
    const { row, column } = cellOf(this.#reference) ?? { row: 1, column: 1 };
    this.finished.push(new SheetCell(name, text, row, column, `${this.sheet} (comment)`));
  }
}
