import { subjectKey } from '../../cohort/bids-table.ts';
import type { Permission } from '../../model/consent.generated.ts';
import type { Disclosure } from '../../model/disclosure.generated.ts';
import { rowOn } from '../checks/deciding-rows.ts';
import type { DatedStatus } from '../status-on.ts';

/** What a row of `consent.tsv` says that matters to disclosures. Days are YYYY-MM-DD. */
export interface ConsentingPerson extends DatedStatus {
  readonly subject: string;
  readonly formVersion?: string;
  readonly thirdParties?: Permission | readonly string[];
}

/** All rows of each person, by `subjectKey` (`rowsOfPeople`): which of them counts depends on the day of a disclosure. */
export type PeopleByName<Row extends ConsentingPerson = ConsentingPerson> = ReadonlyMap<string, readonly Row[]>;

/** Somebody whose data were disclosed. */
export interface DisclosedPerson<Row extends ConsentingPerson = ConsentingPerson> {
  /** `subjectKey` of them. */
  readonly key: string;
  /** As the ledger writes it, or the table where the ledger says "all". */
  readonly subject: string;
  /** Their row that counted on that day; absent where the table has none. */
  readonly row?: Row;
  /** They were named. Whether "all" had them in it, nobody wrote down. */
  readonly isNamed: boolean;
}

/**
 * Whose data a disclosure was of, or whom a notice names, each once. "All" are those of the table but who signed for the first time
 * after that day.
 */
export function disclosedPeople<Row extends ConsentingPerson>(
  { subjects, date }: Pick<Disclosure, 'subjects' | 'date'>,
  people: PeopleByName<Row>,
): DisclosedPerson<Row>[] {
  if (subjects === 'all') {
    return [...people]
      .map(([key, rows]) => ({ key, row: rowOn(rows, date) }))
      .filter(({ row: { signed } }) => signed === undefined || signed <= date)
      .map(({ key, row }) => ({ key, subject: row.subject, row, isNamed: false }));
  }
  const named = new Map(subjects.map((subject) => [subjectKey(subject), subject]));
  return [...named].map(([key, subject]) => {
    const rows = people.get(key);
    return { key, subject, isNamed: true, ...(rows ? { row: rowOn(rows, date) } : {}) };
  });
}
