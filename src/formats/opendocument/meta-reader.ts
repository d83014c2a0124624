import type { Field } from '../../model/field.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import type { Attributes, PartReader } from '../office/xml.ts';

/** Properties that count what a document consists of, or name the program that wrote it. */
const harmless = new Set(['generator', 'editing-cycles', 'editing-duration', 'language', 'document-statistic']);

/** Properties that are times of the document and not of what it tells. */
const times = new Set(['creation-date', 'date', 'print-date']);

/** Reads the properties of an OpenDocument file (part 3, section 4.3), those of its author's own included. */
export class MetaReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #name = '';
  #part = '';
  #text = '';
  #custom = 0;

  open(element: string, { name = '', href = '' }: Attributes): void {
    this.#text = '';
    this.#name = element;
    this.#part = `property ${element}`;
    if (element === 'user-defined') {
      this.#custom += 1;
      this.#name = name;
      this.#part = `custom property ${this.#custom}`;
    }
    if (element === 'template' && href !== '')
      this.finished.push(new PartField('member', 'template', href, this.#part));
  }

  text(text: string): void {
    this.#text += text;
  }

  close(element: string): void {
    const value = this.#text.trim();
    this.#text = '';
    if (value === '' || harmless.has(element)) return;
    const Value = times.has(element) ? IncidentalField : PartField;
    this.finished.push(new Value('member', this.#name, value, this.#part));
  }
}

/** Settings that name a device or a file and not how something looks. */
const telling = /^(PrinterName|CurrentDatabaseDataSource|CurrentDatabaseCommand|ActiveTable)$/;

/** Reads what the settings of a document tell of the machine on which it was written. */
export class SettingsReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #name = '';
  #text = '';

  open(_element: string, { name = '' }: Attributes): void {
    this.#name = name;
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }

  close(element: string): void {
    if (element !== 'config-item' || !telling.test(this.#name) || this.#text.trim() === '') return;
    this.finished.push(new PartField('member', this.#name, this.#text.trim(), `setting ${this.#name}`));
  }
}
