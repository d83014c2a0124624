import { subjectKey } from '../../cohort/bids-table.ts';
import type { ListSeen, NamedInList, TableSeen } from '../../cohort/people-seen.ts';
import type { FilesByPerson, PersonFiles } from '../../cohort/person-files.ts';
import type { FilePlace } from '../../model/fact.ts';

/** Rows of a table that are of one person. */
export interface RowsHere extends FilePlace {
  readonly path: string;
  /** The header being row 1. Of records of a JSON text none: they stand in no rows, and the file is named. */
  readonly rows: readonly number[];
}

/** What of people is in a dataset. */
export interface SubjectsHere {
  /** By `subjectKey`; of nobody known under the empty key. */
  readonly files: FilesByPerson;
  readonly tables: readonly Pick<TableSeen, 'path' | 'member' | 'table'>[];
  /** Lists without a table that name people whose data nobody may use. */
  readonly lists: readonly ListSeen[];
  /** In completed years, where a table says it. @param key as `subjectKey` names people */
  ageOf?(key: string): number | undefined;
}

/** People of whom there are files, each by one name. */
export function peopleHere({
  files,
}: Pick<SubjectsHere, 'files'>): [key: string, files: PersonFiles & { subject: string }][] {
  return [...files].flatMap(([key, person]) => {
    const { subject } = person;
    return subject === undefined ? [] : [[key, { ...person, subject }] as [string, PersonFiles & { subject: string }]];
  });
}

/** Rows of tables that are of some people. @param keys as `subjectKey` names them */
export function rowsOf({ tables }: Pick<SubjectsHere, 'tables'>, keys: ReadonlySet<string>): Map<string, RowsHere[]> {
  const found = new Map<string, RowsHere[]>();
  for (const { path, member, table } of tables) {
    const { subject, rowNumbers, json } = table;
    if (!subject) continue;
    const keyOf = subject.values.map(subjectKey);
    const rows = new Map<string, number[]>();
    for (let record = 0; record < table.rows; record += 1) {
      const code = subject.codes[record]!;
      const key = keyOf[code];
      if (key === undefined || code === subject.missing || !keys.has(key)) continue;
      const numbers = json ? [] : [rowNumbers?.[record] ?? record + 2];
      const before = rows.get(key);
      if (before) before.push(...numbers);
      else rows.set(key, numbers);
    }
    for (const [key, numbers] of rows) {
      const place = { path, ...(member === undefined ? {} : { member }), rows: numbers };
      found.set(key, [...(found.get(key) ?? []), place]);
    }
  }
  return found;
}

/**
 * Tables that have rows of somebody, by the subject as it is written there.
 * @param records path of the table of who agreed, which is none of their data
 */
export function tablesOfPeople({ tables }: Pick<SubjectsHere, 'tables'>, records: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, table } of tables) {
    if (path === records || !table.subject) continue;
    const { values, missing } = table.subject;
    for (const [code, subject] of values.entries()) {
      if (code !== missing) found.set(subject, [...(found.get(subject) ?? []), path]);
    }
  }
  return found;
}

/** A list with where it names one person. */
export type ListHere = FilePlace & { readonly path: string } & NamedInList;

/** Lists without a table that name a person whose data nobody may use. @param key as `subjectKey` names people */
export function listsOf({ lists }: Pick<SubjectsHere, 'lists'>, key: string): ListHere[] {
  return lists.flatMap(({ people, ...place }) => {
    const named = people.get(key);
    return named ? [{ ...place, ...named }] : [];
  });
}
