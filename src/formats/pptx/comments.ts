import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import type { ToldOnce } from '../office/told-once.ts';
import type { Attributes, PartReader } from '../office/xml.ts';

/** Reads remarks on a slide: comments (ECMA-376 part 1, section 19.4) and threaded ones (MS-PPTX 2.7). */
export class SlideCommentReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #number = 0;
  #text = '';
  #isText = false;

  /** @param part what a person calls the slide: `slide 3` */
  constructor(
    private readonly part: string,
    private readonly once: ToldOnce,
  ) {}

  open(name: string, { dt = '', created = '' }: Attributes): void {
    if (name === 'cm' || name === 'reply') {
      this.#flush();
      this.#number += 1;
      this.finished.push(...this.once.fields(this.#part, { date: dt || created }));
    }
    this.#isText = name === 'text' || name === 't';
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    this.#isText = false;
    if (name === 'p') this.#text += '\n';
    if (name === 'cm' || name === 'reply') this.#flush();
  }

  get #part(): string {
    return `${this.part} comment ${this.#number}`;
  }

  #flush(): void {
    const text = this.#text.trim();
    this.#text = '';
    if (text !== '') this.finished.push(new PartField('prose', '', text, this.#part));
  }
}
