import type { PartReader } from '../office/xml.ts';

/** All texts of a workbook together are held in memory up to this many UTF-16 units. */
const mostUnits = 64 * 1024 * 1024;

/** Reads the texts that cells refer to by number (ECMA-376 part 1, section 18.4), without their readings in kana. */
export class SharedStringReader implements PartReader<never> {
  readonly finished: never[] = [];
  readonly texts: string[] = [];
  #units = 0;
  #text = '';
  #isText = false;
  #phonetic = 0;

  get isCut(): boolean {
    return this.#units > mostUnits;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    if (name === 'rPh') this.#phonetic += 1;
    this.#isText = name === 't' && this.#phonetic === 0;
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    if (name === 'rPh') this.#phonetic -= 1;
    if (name !== 'si') return;
    this.#units += this.#text.length;
    if (!this.isCut) this.texts.push(this.#text);
  }
}
