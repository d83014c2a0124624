import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import { isPersonal } from '../office/account.ts';
import type { Attributes, PartReader } from '../office/xml.ts';

/** Reads who made remarks (`commentAuthors.xml`, `authors.xml`): names, and accounts, which often are mail addresses. */
export class AuthorReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  #number = 0;

  open(element: string, { name = '', userId = '' }: Attributes): void {
    if (element !== 'cmAuthor' && element !== 'author') return;
    this.#number += 1;
    if (name !== '' && isPersonal(name))
      this.finished.push(new PartField('member', 'reviewer', name, `comment author ${this.#number}`));
    if (userId !== '')
      this.finished.push(new PartField('member', 'userId', userId, `comment author ${this.#number} account`));
  }
}
