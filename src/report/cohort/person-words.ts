import { number } from '../../model/numerals.ts';
import type { CohortRisk } from '../../model/report.generated.ts';

type RarePerson = CohortRisk['rarest'][number];

/** How somebody is called who is easily found: the subject, else the row of a table, else nothing is known. */
export function personName({ subject, row }: RarePerson): string {
  return subject ?? (row === undefined ? 'a person' : `row ${number(row)}`);
}

/** How many people the description fits: `only this one`, `3 people`. */
export function fitsText({ people }: RarePerson): string {
  return people === 1 ? 'only this one' : `${number(people)} people`;
}
