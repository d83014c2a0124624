import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import type { Attributes, PartReader } from './xml.ts';

/** Attributes in which people write, or in which programs write down people, places and files. */
const textAttributes = new Set(
  `name displayName userName userId author initials descr title tooltip caption url href connection command sourceFile
   odcFile connectionString v val dataSource server database`.split(/\s+/),
);

/** Values that programs write: numbers, switches, colours, and words of the format such as `accent1`. */
const ofThePrograms =
  /^([\d.,%+-]*|true|false|none|[0-9A-F]{6,8}|\{[0-9A-F-]{36}\}|[a-z]+[A-Za-z]*\d*|[A-Z][a-z]+ \d+)$/;

const longestText = 1024 * 1024;

/** Every text of a part that has no reader of its own, named by its element, and the attributes in which people write. */
export class AnyTextReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #text = '';
  #number = 0;

  /** @param part what a person calls it: `connections`, `pivot table` */
  constructor(private readonly part: string) {}

  open(_element: string, attributes: Attributes): void {
    this.#text = '';
    for (const name in attributes) {
      if (textAttributes.has(name) && !ofThePrograms.test(attributes[name]!)) this.#add(name, attributes[name]!);
    }
  }

  text(text: string): void {
    if (this.#text.length < longestText) this.#text += text;
  }

  close(element: string): void {
    if (!ofThePrograms.test(this.#text.trim())) this.#add(element, this.#text);
    this.#text = '';
  }

  #add(name: string, text: string): void {
    this.#number += 1;
    this.finished.push(new PartField('member', name, text.trim(), `${this.part} ${this.#number}`));
  }
}
