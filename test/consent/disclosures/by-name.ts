import { rowsOfPeople } from '../../../src/consent/checks/deciding-rows.ts';
import type { ConsentingPerson, PeopleByName } from '../../../src/consent/disclosures/disclosed-people.ts';

/** People with all their rows, as a table lists them. */
export function byName(people: readonly ConsentingPerson[]): PeopleByName {
  return rowsOfPeople(people);
}
