import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { TableCells } from '../office/table-cells.ts';
import type { Attributes, PartReader } from '../office/xml.ts';

/** Text of one slide that is handed out at once, in UTF-16 units. */
const longestPiece = 256 * 1024;

/** Reads the text of a slide or of its notes (ECMA-376 part 1, sections 19 and 21): paragraphs together, tables as cells. */
export class SlideReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #text = '';
  #isText = false;
  #cell = '';
  #tables = 0;
  #table: TableCells | undefined;
  #depth = 0;
  #pictures = 0;
  #fallback = 0;

  /** @param part what a person calls it: `slide 3`, `slide 3 notes` */
  constructor(private readonly part: string) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'Fallback') this.#fallback += 1;
    if (this.#fallback > 0) return;
    this.#depth += 1;
    switch (name) {
      case 't':
        this.#isText = true;
        return;
      case 'br':
        this.#append('\n');
        return;
      case 'tbl':
        this.#tables += 1;
        this.#table = new TableCells(`${this.part} table ${this.#tables}`);
        return;
      case 'tr':
        this.#table?.openRow();
        return;
      case 'tc':
        this.#cell = '';
        return;
      case 'cNvPr':
        this.#describe(attributes);
    }
  }

  text(text: string): void {
    if (this.#isText) this.#append(text);
  }

  close(name: string): void {
    if (name === 'Fallback') {
      this.#fallback -= 1;
      return;
    }
    if (this.#fallback > 0) return;
    this.#depth -= 1;
    if (name === 't') this.#isText = false;
    else if (name === 'p') this.#append('\n');
    else if (name === 'tc') this.#table?.addCell(this.#cell);
    else if (name === 'tr') this.finished.push(...(this.#table?.closeRow() ?? []));
    else if (name === 'tbl') {
      this.finished.push(...(this.#table?.close() ?? []));
      this.#table = undefined;
    }
    if (this.#depth === 0 || this.#text.length > longestPiece) this.#flush();
  }

  #append(text: string): void {
    if (this.#table) this.#cell += text;
    else this.#text += text;
  }

  #flush(): void {
    const text = this.#text.trim();
    this.#text = '';
    if (text !== '') this.finished.push(new PartField('prose', '', text, this.part));
  }

  /** What stands in place of a picture for those who do not see it; a program writes the file's old name there. */
  #describe({ descr = '', title = '' }: Attributes): void {
    if (descr === '' && title === '') return;
    this.#pictures += 1;
    for (const text of [title, descr]) {
      if (text.trim() !== '') {
        this.finished.push(new PartField('prose', '', text, `${this.part} picture ${this.#pictures} description`));
      }
    }
  }
}
