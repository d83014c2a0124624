import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { TableCells } from '../office/table-cells.ts';
import type { ToldOnce } from '../office/told-once.ts';
import type { Attributes, PartReader } from '../office/xml.ts';
import { RunText } from './run-text.ts';

/** A paragraph that is longer is handed out in pieces of about this many UTF-16 units. */
const longestPiece = 256 * 1024;

/** Elements that hold paragraphs of their own, and what a person calls them. */
const remarks: ReadonlyMap<string, string> = new Map([
  ['comment', 'comment'],
  ['footnote', 'footnote'],
  ['endnote', 'endnote'],
]);

/**
 * Reads the text of a part of a Word document (ECMA-376 part 1, section 17): paragraphs, tables, comments and notes; deleted
 * and hidden text each as a field of its own, since nobody sees it; and who changed what.
 */
export class TextReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  /** Paragraphs that are open: a text box has some inside the one in which it lies. */
  readonly #open: RunText[] = [];
  #paragraphs = 0;
  #tables = 0;
  /** How many tables are open; what lies in tables inside of one is text of its cell. */
  #depth = 0;
  #table: TableCells | undefined;
  #cell = '';
  #span = 1;
  #remark: string | undefined;
  #remarksSeen = 0;
  #changes = 0;
  #pictures = 0;
  #fallback = 0;

  /**
   * @param place what comes before the names of parts: nothing for the document itself, `header 1, `
   * @param once knows the authors and days that were told already
   */
  constructor(
    private readonly place: string,
    private readonly once: ToldOnce,
  ) {}

  open(name: string, attributes: Attributes): void {
    // What stands in a fallback stands beside it in the way of newer programs.
    if (name === 'Fallback') this.#fallback += 1;
    if (this.#fallback > 0) return;
    this.#noteAuthor(name, attributes);
    switch (name) {
      case 'p':
        this.#openParagraph();
        return;
      case 'tbl':
        this.#depth += 1;
        if (this.#depth === 1) this.#openTable();
        return;
      case 'tr':
        if (this.#depth === 1) this.#table?.openRow();
        return;
      case 'tc':
        if (this.#depth === 1) {
          this.#cell = '';
          this.#span = 1;
        }
        return;
      case 'gridSpan':
        if (this.#depth === 1) this.#span = Number(attributes.val) || 1;
        return;
      case 'docPr':
        this.#describePicture(attributes);
        return;
      default:
        this.#open.at(-1)?.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#fallback > 0) return;
    const paragraph = this.#open.at(-1);
    paragraph?.add(text);
    if (paragraph && paragraph.length > longestPiece) this.#flush(paragraph);
  }

  close(name: string): void {
    if (name === 'Fallback') this.#fallback -= 1;
    if (this.#fallback > 0) return;
    if (name === 'p') this.#closeParagraph();
    else if (name === 'tbl') this.#closeTable();
    else if (name === 'tr' && this.#depth === 1) this.finished.push(...(this.#table?.closeRow() ?? []));
    else if (name === 'tc' && this.#depth === 1) this.#table?.addCell(this.#cell, this.#span);
    else if (remarks.has(name)) this.#remark = undefined;
    else this.#open.at(-1)?.close(name);
  }

  #noteAuthor(name: string, attributes: Attributes): void {
    const remark = remarks.get(name);
    if (remark !== undefined) {
      // Lines that separate notes from the text are notes of their own.
      if (attributes.type === undefined) this.#remarksSeen += 1;
      this.#remark = `${remark} ${this.#remarksSeen}`;
    }
    if (attributes.author === undefined) return;
    if (remark === undefined) this.#changes += 1;
    this.finished.push(...this.once.fields(this.#remark ?? `${this.place}tracked change ${this.#changes}`, attributes));
  }

  #openParagraph(): void {
    if (this.#open.length === 0 && this.#depth === 0) this.#paragraphs += 1;
    this.#open.push(new RunText());
  }

  #closeParagraph(): void {
    const paragraph = this.#open.at(-1);
    if (paragraph) this.#flush(paragraph);
    this.#open.pop();
  }

  /** Hands out what a paragraph holds by now, or gives it to the cell in which it stands. */
  #flush(paragraph: RunText): void {
    const { shown, deleted, hidden, codes } = paragraph.take();
    const isInBox = this.#open.length > 1;
    const place = this.#table && this.#remark === undefined ? this.#table.place : this.#paragraphPlace();
    const part = isInBox ? `${place} (text box)` : place;
    if (this.#table && !isInBox && this.#cell.length < longestPiece)
      this.#cell += this.#cell === '' ? shown : `\n${shown}`;
    else this.#add(shown, part);
    this.#add(deleted, `${part} (deleted text)`);
    this.#add(hidden, `${part} (hidden text)`);
    this.#add(codes, `${part} (field code)`);
  }

  #paragraphPlace(): string {
    return this.#remark ?? `${this.place}paragraph ${this.#paragraphs}`;
  }

  #add(text: string, part: string): void {
    if (text.trim() !== '') this.finished.push(new PartField('prose', '', text, part));
  }

  #openTable(): void {
    this.#tables += 1;
    this.#table = new TableCells(`${this.place}table ${this.#tables}`);
  }

  #closeTable(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0) return;
    this.finished.push(...(this.#table?.close() ?? []));
    this.#table = undefined;
  }

  /** What stands in place of a picture for those who do not see it; a program writes the file's old name there. */
  #describePicture({ descr = '', title = '' }: Attributes): void {
    this.#pictures += 1;
    for (const text of [title, descr]) this.#add(text, `${this.place}picture ${this.#pictures} description`);
  }
}
