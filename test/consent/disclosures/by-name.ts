import { subjectKey } from '../../../src/cohort/bids-table.ts';
import type { ConsentingPerson, PeopleByName } from '../../../src/consent/disclosures/disclosed-people.ts';

/** People of whom each has one row. */
export function byName(people: readonly ConsentingPerson[]): PeopleByName {
  return new Map(people.map((person) => [subjectKey(person.subject), person]));
}
