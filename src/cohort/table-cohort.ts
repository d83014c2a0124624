import type { EncodedColumn } from '../model/encoded-column.ts';
import type { Cohort } from './cohort.ts';
import { type ColumnKnowledge, isNamed, namesPeople, withRole } from './cohort-columns.ts';
import { columnOfPeople, peopleOfRecords, type RecordsOfPeople } from './people.ts';

/** A table as a cohort. */
export interface TableCohort extends Cohort {
  /** Which person each record is of. */
  readonly records: RecordsOfPeople;
  /** The column that names the people, with a row for each record; absent where each record is a person. Raw. */
  readonly subject?: EncodedColumn;
}

/** What somebody says of the columns of a table. */
export interface TableKnowledge extends ColumnKnowledge {
  /** Heading of the column that says of which person a record is; recognised where absent. */
  readonly subject?: string;
}

/**
 * One row for each person of a table. Roles of columns are told by the values of records: several values of one person
 * become one, which looks like none of them.
 * @param table its columns, all of them or those that matter, and how many records it has
 */
export function tableCohort(
  { columns, rows }: { readonly columns: readonly EncodedColumn[]; readonly rows: number },
  known: TableKnowledge = {},
): TableCohort {
  const subject = columns.find(({ name }) =>
    known.subject === undefined ? namesPeople(name) : isNamed(name, [known.subject]),
  );
  const records = peopleOfRecords(subject, rows);
  const others = columns.flatMap((column) => (column === subject ? [] : [withRole(column, records.people, known)]));
  return {
    people: records.people,
    columns: records.people === rows ? others : others.map((column) => columnOfPeople(column, records)),
    records,
    ...(subject ? { subject } : {}),
  };
}
