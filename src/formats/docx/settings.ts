import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import type { Attributes, PartReader } from '../office/xml.ts';

/** Settings of a document that hold data: variables of merged letters, and where the merged data came from. */
export class SettingsReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #variables = 0;

  open(element: string, { name = '', val = '' }: Attributes): void {
    if (val === '') return;
    if (element === 'docVar') {
      this.#variables += 1;
      this.finished.push(new PartField('member', name, val, `document variable ${this.#variables}`));
    }
    if (element === 'query' || element === 'connectString') {
      this.finished.push(new PartField('prose', '', val, 'data source of merged letters'));
    }
  }
}
