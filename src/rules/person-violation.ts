import type { PeopleOfDataset, PersonPlace, PlacedColumn } from '../model/people.ts';
import type { DatasetViolation } from '../model/rule.ts';

/** Where a person's violation stands, and whose it is. */
type OfPerson = Pick<DatasetViolation, 'path' | 'member' | 'location' | 'subject' | 'identity'>;

/** A person as a whole: the first record. @returns `undefined` where no record of the person is known */
export function atPerson(cohort: PeopleOfDataset, person: number): OfPerson | undefined {
  const place = cohort.recordOf(person) ?? firstPlace(cohort, person);
  return place && { ...at(place), ...whose(cohort, person) };
}

/** A value of a person. @returns `undefined` where the person has none */
export function atValue(cohort: PeopleOfDataset, person: number, column: PlacedColumn): OfPerson | undefined {
  const place = column.placeOf(person);
  return place && { ...at(place), ...whose(cohort, person) };
}

function firstPlace({ columns }: PeopleOfDataset, person: number): PersonPlace | undefined {
  for (const column of columns) {
    const place = column.placeOf(person);
    if (place) return place;
  }
  return undefined;
}

/** Its region is found later, by whoever reads the file again. */
function at({ location, ...file }: PersonPlace): Pick<DatasetViolation, 'path' | 'member' | 'location'> {
  return { ...file, location: { ...location } as DatasetViolation['location'] };
}

/** A row has no number in a fingerprint: who has no name is known by what makes the classes. */
function whose(cohort: PeopleOfDataset, person: number): Pick<DatasetViolation, 'subject' | 'identity'> {
  const subject = cohort.isNamed ? cohort.subjectOf(person) : undefined;
  if (subject !== undefined) return { subject, identity: subject };
  return { identity: JSON.stringify(cohort.quasiIdentifiers.map(({ values, codes }) => values[codes[person]!])) };
}
