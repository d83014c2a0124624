import type { Field } from '../../model/field.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { isPersonal } from './account.ts';
import type { OfficePackage } from './package.ts';
import type { Attributes, PartReader } from './xml.ts';

/** Properties that count or name what the document consists of, and say nothing of people. */
const harmless = new Set(
  `Pages Words Characters CharactersWithSpaces Lines Paragraphs Slides Notes HiddenSlides MMClips TotalTime Application
   AppVersion DocSecurity ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged PresentationFormat revision language version
   HeadingPairs TitlesOfParts`.split(/\s+/),
);

/** Properties that are times of the document and not of what it tells. */
const times = new Set(['created', 'modified', 'lastPrinted']);

/** The properties of an Office Open XML file: of its core, of the application, and those that were added. */
export function* propertyFields(office: OfficePackage): Iterable<Field> {
  for (const part of ['core', 'app']) yield* office.read(`docProps/${part}.xml`, new PropertyReader());
  yield* office.read('docProps/custom.xml', new CustomReader());
}

/** Each property is an element below the root, and its text the value. */
class PropertyReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #depth = 0;
  #name = '';
  #text = '';

  open(name: string): void {
    this.#depth += 1;
    if (this.#depth !== 2) return;
    this.#name = name;
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    this.#depth -= 1;
    const value = this.#text.trim();
    if (this.#depth !== 1 || harmless.has(this.#name) || value === '' || !isPersonal(value)) return;
    const Value = times.has(this.#name) ? IncidentalField : PartField;
    this.finished.push(new Value('member', this.#name, value, `property ${this.#name}`));
  }
}

/** Properties with names of the author's own (ECMA-376 part 1, section 22.3). */
class CustomReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #number = 0;
  #name = '';
  #text = '';

  open(element: string, { name = '' }: Attributes): void {
    if (element !== 'property') return;
    this.#number += 1;
    this.#name = name;
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }

  close(element: string): void {
    if (element !== 'property' || this.#text.trim() === '') return;
    this.finished.push(new PartField('member', this.#name, this.#text.trim(), `custom property ${this.#number}`));
  }
}
