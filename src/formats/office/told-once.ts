import type { Field } from '../../model/field.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { isPersonal } from './account.ts';

/** Authors and days of one document; a text with a change in every word has the same two in each. */
const mostTold = 1000;

/** Who changed or remarked something, and when: each person and each day once, where it stands first. */
export class ToldOnce {
  readonly #told = new Set<string>();

  /** @param part what was changed or remarked: `tracked change 3` */
  *fields(part: string, { author = '', date = '' }: { author?: string; date?: string }): Iterable<Field> {
    if (isPersonal(author) && this.#isNew(author)) yield new PartField('member', 'reviewer', author, `${part} author`);
    if (this.#isNew(date.slice(0, 10))) yield new IncidentalField('member', 'reviewed', date, `${part} date`);
  }

  #isNew(text: string): boolean {
    if (text === '' || this.#told.has(text) || this.#told.size >= mostTold) return false;
    this.#told.add(text);
    return true;
  }
}
