import { subjectKey } from '../../cohort/bids-table.ts';
import type { Permission } from '../../model/consent.generated.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';
import type { DatedStatus } from '../status-on.ts';

/** What a row of `consent.tsv` says that matters to disclosures. Days are YYYY-MM-DD. */
export interface ConsentingPerson extends DatedStatus {
  readonly subject: string;
  readonly formVersion?: string;
  readonly thirdParties?: Permission | readonly string[];
}

/** The row that counts of each person, by `subjectKey` (`decidingRows`). */
export type PeopleByName<Person extends ConsentingPerson = ConsentingPerson> = ReadonlyMap<string, Person>;

/** Somebody whose data were disclosed. */
export interface DisclosedPerson<Person extends ConsentingPerson = ConsentingPerson> {
  /** As the ledger writes it, or the table where the ledger says "all". */
  readonly subject: string;
  /** Their row; absent where the table has none. */
  readonly row?: Person;
  /** They were named. Whether "all" had them in it, nobody wrote down. */
  readonly isNamed: boolean;
}

/**
 * Whose data a disclosure was of, or whom a notice names, each once. "All" are those of the table who had not signed later than that day: they came
 * after it.
 */
export function disclosedPeople<Person extends ConsentingPerson>(
  { subjects, date }: Pick<Disclosure, 'subjects' | 'date'>,
  people: PeopleByName<Person>,
): DisclosedPerson<Person>[] {
  if (subjects === 'all') {
    return [...people.values()]
      .filter(({ signed }) => signed === undefined || signed <= date)
      .map((row) => ({ subject: row.subject, row, isNamed: false }));
  }
  const named = new Map(subjects.map((subject) => [subjectKey(subject), subject]));
  return [...named].map(([key, subject]) => {
    const row = people.get(key);
    return { subject, isNamed: true, ...(row ? { row } : {}) };
  });
}
