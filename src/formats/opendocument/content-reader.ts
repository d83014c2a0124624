import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { mostCells } from '../fields/sheet.ts';
import { TableCells } from '../office/table-cells.ts';
import { ToldOnce } from '../office/told-once.ts';
import type { Attributes, PartReader } from '../office/xml.ts';

/** A cell or row that says it stands for many is given this many columns or rows at most: it stands for empty ones. */
const mostRepeated = 64;

/** Elements that hold paragraphs of their own, and what a person calls them. */
const remarks: ReadonlyMap<string, string> = new Map([
  ['annotation', 'comment'],
  ['note-body', 'note'],
  ['changed-region', 'tracked change'],
  ['header', 'header'],
  ['footer', 'footer'],
]);

/** A remark that is open: its texts, and who made it. */
interface Remark {
  readonly part: string;
  text: string;
  author: string;
  date: string;
}

/**
 * Reads the content of a text, spreadsheet or presentation (OpenDocument 1.3, part 3): paragraphs, tables, slides, remarks,
 * notes, and what tracked changes have deleted.
 */
export class ContentReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  /** A table had more cells than are read. */
  isCut = false;
  readonly #once = new ToldOnce();
  readonly #remarks: Remark[] = [];
  readonly #counts = new Map<string, number>();
  /** Text of the paragraphs that are open, the innermost last: a remark stands inside the one that it is about. */
  readonly #paragraphs: string[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #meta: 'author' | 'date' | undefined;
  #slide = '';
  #depth = 0;
  #table: TableCells | undefined;
  #cell = '';
  #value = '';
  #repeated = 1;
  #cells = 0;

  /** @param place what comes before the names of parts: nothing for the content, `page ` for headers and footers of pages */
  constructor(private readonly place = '') {}

  open(name: string, attributes: Attributes): void {
    const remark = remarks.get(name);
    if (remark !== undefined) this.#remarks.push({ part: this.#numbered(remark), text: '', author: '', date: '' });
    switch (name) {
      case 'p':
      case 'h':
        this.#paragraphs.push('');
        return;
      case 's':
        this.#append(' '.repeat(Math.min(Number(attributes.c) || 1, mostRepeated)));
        return;
      case 'tab':
        this.#append('\t');
        return;
      case 'line-break':
        this.#append('\n');
        return;
      case 'creator':
        this.#meta = 'author';
        return;
      case 'date':
        this.#meta = this.#remarks.length > 0 ? 'date' : undefined;
        return;
      case 'page':
        this.#slide = this.#numbered('slide');
        return;
      case 'notes':
        if (this.#slide !== '') this.#slide += ' notes';
        return;
      case 'style':
        this.#style = attributes.family === 'table' ? (attributes.name ?? '') : '';
        return;
      case 'table-properties':
        if (attributes.display === 'false') this.#hiddenStyles.add(this.#style);
        return;
      case 'hidden-text':
      case 'hidden-paragraph':
        this.#add('', attributes['string-value'] ?? '', `${this.#part} (hidden text)`);
        return;
      case 'a':
        this.#add('', attributes.href ?? '', `${this.#part} (link)`);
        return;
      default:
        this.#openTablePart(name, attributes);
    }
  }

  text(text: string): void {
    const remark = this.#remarks.at(-1);
    if (remark && this.#meta !== undefined) remark[this.#meta] += text;
    else this.#append(text);
  }

  close(name: string): void {
    this.#meta = undefined;
    if (name === 'p' || name === 'h') this.#closeParagraph();
    else if (remarks.has(name)) this.#closeRemark();
    else if (name === 'notes') this.#slide = this.#slide.replace(/ notes$/, '');
    else if (name === 'page') this.#slide = '';
    else this.#closeTablePart(name);
  }

  #openTablePart(name: string, attributes: Attributes): void {
    if (name === 'table') {
      this.#depth += 1;
      if (this.#depth > 1) return;
      const hidden = this.#hiddenStyles.has(attributes['style-name'] ?? '') ? ' (hidden)' : '';
      const number = this.#numbered('table');
      if (attributes.name) this.finished.push(new PartField('heading', '', attributes.name, `${number} name`));
      this.#table = new TableCells(`${attributes.name || number}${hidden}`);
    }
    if (this.#depth !== 1) return;
    if (name === 'table-row') this.#table?.openRow(repeatedOf(attributes['number-rows-repeated']));
    if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = '';
      this.#repeated = repeatedOf(attributes['number-columns-repeated']);
      // A day is shown in any form and kept in this one; numbers may be shown rounded.
      this.#value = attributes['date-value'] ?? (attributes['value-type'] === 'float' ? (attributes.value ?? '') : '');
      const formula = attributes.formula ?? '';
      if (formula.includes('"')) this.#add('', formula, `${this.#table?.place} (formula)`);
    }
  }

  #closeTablePart(name: string): void {
    if (name === 'table') {
      this.#depth = Math.max(0, this.#depth - 1);
      if (this.#depth > 0) return;
      this.finished.push(...(this.#table?.close() ?? []));
      this.#table = undefined;
    }
    if (this.#depth !== 1) return;
    if (name === 'table-row') this.finished.push(...(this.#table?.closeRow() ?? []));
    if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
  }

  #closeCell(): void {
    this.#cells += 1;
    if (this.#cells > mostCells) this.isCut = true;
    else this.#table?.addCell(this.#value || this.#cell, this.#repeated);
  }

  #closeParagraph(): void {
    const text = this.#paragraphs.pop() ?? '';
    const remark = this.#remarks.at(-1);
    if (remark) remark.text += remark.text === '' ? text : `\n${text}`;
    else if (this.#table) this.#cell += this.#cell === '' ? text : `\n${text}`;
    else this.#add('', text, this.#slide || this.#numbered('paragraph'));
  }

  #closeRemark(): void {
    const remark = this.#remarks.pop();
    if (!remark) return;
    this.finished.push(...this.#once.fields(remark.part, remark));
    this.#add('', remark.text, remark.part);
  }

  /** Where something stands that is in a paragraph or cell. */
  get #part(): string {
    if (this.#remarks.length > 0) return this.#remarks.at(-1)!.part;
    if (this.#table) return this.#table.place;
    return this.#slide || `${this.place}paragraph ${(this.#counts.get('paragraph') ?? 0) + 1}`;
  }

  #append(text: string): void {
    if (this.#paragraphs.length > 0) this.#paragraphs[this.#paragraphs.length - 1] += text;
  }

  #add(name: string, text: string, part: string): void {
    if (text.trim() !== '') this.finished.push(new PartField('prose', name, text, part));
  }

  #numbered(what: string): string {
    const number = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, number);
    return `${this.place}${what} ${number}`;
  }
}

function repeatedOf(text: string | undefined): number {
  return Math.max(1, Math.min(Number(text) || 1, mostRows));
}

/** LibreOffice's own limit of rows. */
const mostRows = 1_048_576;
