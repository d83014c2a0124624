import { groupBy } from '../model/group-by.ts';
import type { PeopleOfDataset, PlacedColumn } from '../model/people.ts';
import { type ColumnDescription, columnDescription } from '../policies/column-description.ts';
import { declaredMissing } from '../tables/missing-values.ts';
import { subjectKey } from './bids-table.ts';
import { isNamed, type NamedColumns } from './cohort-columns.ts';
import { linkedGroups } from './linked-groups.ts';
import { nobody, peopleOfRecords, type RecordsOfPeople } from './people.ts';
import { type ColumnNames, columnsOf, type DescribedGroup, firstRecords } from './people-columns.ts';
import type { PeopleSeen, SidecarSeen, TableSeen } from './people-seen.ts';
import { groupOfScans, groupOfTables, type RecordGroup } from './record-group.ts';
import { scanAttributes } from './scan-attributes.ts';
import { withoutTexts } from './without-texts.ts';

/** A column that may be something else is no reason to count classes by it. */
const leastConfidence = 0.5;
const knownOfScans: ReadonlySet<string> = new Set('device place year examination sex age birth ethnicity'.split(' '));
/** Without a column that numbers people a table is one of people when it has so many that describe them. */
const leastDescribing = 2;
const describing: ReadonlySet<string> = new Set([
  'age',
  'birth',
  'sex',
  'ethnicity',
  'education',
  'household',
  'occupation',
]);

/**
 * The people of a dataset by what a scan has seen: tables and scans that name the same subjects are joined, and what has
 * several values for a subject (a visit in each of two years) has them all. Dates count by their years.
 * @param named what the settings say of columns
 * @param shown a heading as a report may show it
 * @returns those of most people first
 */
export function peopleOfDataset(
  seen: PeopleSeen,
  named: NamedColumns = {},
  shown: ColumnNames['shown'] = (heading) => heading,
): PeopleOfDataset[] {
  const sidecars = new Map(seen.sidecars.map((sidecar) => [sidecar.group, sidecar]));
  const groups = groupsOf(seen.tables).map((group) => withSidecar(group, sidecars.get(group.group)));
  for (const scans of groupBy(seen.scans, ({ root }) => root).values()) {
    groups.push({ ...groupOfScans(scans), descriptions: new Map() });
  }
  return linkedGroups(groups)
    .map((linked) => joinedPeople(linked as DescribedGroup[], { named, shown }))
    .filter((people) => isOfPeople(people))
    .sort((left, right) => right.people - left.people);
}

/** One group for tables of one kind; the one that names the people comes first. */
function groupsOf(tables: readonly TableSeen[]): RecordGroup[] {
  const byGroup = groupBy(tables, ({ group }) => group);
  return [...byGroup.values()].map(groupOfTables).sort((left, right) => rank(left) - rank(right));
}

function rank({ title, counted }: RecordGroup): number {
  return title === '' ? 0 : counted === undefined ? 1 : 2;
}

function withSidecar(group: RecordGroup, sidecar: SidecarSeen | undefined): DescribedGroup {
  const descriptions = new Map<string, ColumnDescription>();
  if (!sidecar) return { ...group, descriptions };
  const missing = declaredMissing(sidecar.dictionary);
  for (const { name } of group.columns) {
    const description = columnDescription((sidecar.dictionary as Record<string, unknown> | null)?.[name]);
    if (description) descriptions.set(name, description);
  }
  const columns = group.columns.map((column) => withoutTexts(column, missing[column.name] ?? []));
  return { ...group, columns, descriptions };
}

function joinedPeople(groups: readonly DescribedGroup[], { named: settings, shown }: ColumnNames): PeopleOfDataset {
  const names = { named: thoseThatExist(settings, groups), shown };
  const main = groups[0]!;
  const subjects = groups.every(({ subject }) => subject) ? new Subjects() : undefined;
  const records = groups.map((group) => subjects?.of(group) ?? peopleOfRecords(undefined, group.records));
  // Who appears in a later group only is unknown to the earlier ones.
  const people = subjects ? subjects.count : main.records;
  const columns: PlacedColumn[] = [];
  const inClasses: PlacedColumn[] = [];
  for (const [index, group] of groups.entries()) {
    for (const column of columnsOf(group, { people, personOf: records[index]!.personOf }, names)) {
      const distinct = distinctlyNamed(column, group, columns);
      columns.push(distinct);
      // Years of visits and scans say something of them, and little of the person.
      if (group.counted === undefined || column.kind !== 'date') inClasses.push(distinct);
    }
  }
  const useful = columns.filter(
    ({ role, kind }) => role === 'quasi-identifier' || role === 'sensitive' || kind === 'records',
  );
  const quasiIdentifiers = classColumns(inClasses);
  const first = firstRecords({ people, personOf: records[0]!.personOf });
  return {
    people,
    records: main.records,
    columns: useful,
    quasiIdentifiers,
    alsoKnown: useful.filter((column) => isKnownOfScans(column) && !quasiIdentifiers.includes(column)),
    tables: groups.filter(({ from }) => from === 'table').flatMap(({ files }) => files),
    problems: groups.flatMap(({ problems }) => problems),
    isNamed: subjects !== undefined,
    subjectOf: (person) => subjects?.nameOf(person),
    recordOf: (person) => (first[person] === nobody ? undefined : main.placeOf(first[person]!)),
  };
}

/** Names that a table has none of say nothing of it: its columns are recognised, so that no slip in a name hides its people. */
function thoseThatExist(
  { quasiIdentifiers = [], sensitive = [] }: NamedColumns,
  groups: readonly RecordGroup[],
): NamedColumns {
  const exist = (names: readonly string[]) =>
    groups.some(({ columns }) => columns.some(({ name }) => isNamed(name, names)));
  return { ...(exist(quasiIdentifiers) ? { quasiIdentifiers } : {}), ...(exist(sensitive) ? { sensitive } : {}) };
}

/** Numbers the subjects of several groups together. */
class Subjects {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  get count(): number {
    return this.#names.length;
  }

  nameOf(person: number): string | undefined {
    return this.#names[person];
  }

  of({ subject }: RecordGroup): RecordsOfPeople {
    const { codes, values, missing } = subject!;
    const numbers = values.map((value, code) => (code === missing ? nobody : this.#numberOf(value)));
    return { people: this.count, personOf: Uint32Array.from(codes, (code) => numbers[code]!) };
  }

  #numberOf(value: string): number {
    const key = subjectKey(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#names.length);
    return this.#names.push(value) - 1;
  }
}

/** A heading that an earlier group has too is told apart by the name of its own. */
function distinctlyNamed(column: PlacedColumn, { title }: RecordGroup, earlier: readonly PlacedColumn[]): PlacedColumn {
  const isTaken = earlier.some(({ name }) => name === column.name);
  return isTaken && title !== '' ? { ...column, name: `${title}.${column.name}` } : column;
}

/** Those of tables; where these have none, what scans say of the people themselves. */
function classColumns(columns: readonly PlacedColumn[]): PlacedColumn[] {
  const quasiIdentifiers = columns.filter(
    ({ role, confidence }) => role === 'quasi-identifier' && confidence >= leastConfidence,
  );
  const ofTables = quasiIdentifiers.filter(({ from }) => from === 'table');
  if (ofTables.length > 0) return ofTables;
  const inClasses = new Set(scanAttributes.filter(({ makesClasses }) => makesClasses).map(({ name }) => name));
  return quasiIdentifiers.filter(({ name }) => inClasses.has(name.replace(/^scans\./, '')));
}

/** What others may know of a scan; a measure of the body nobody knows to the digit. */
function isKnownOfScans({ from, role, kind }: PlacedColumn): boolean {
  return from === 'scans' && role === 'quasi-identifier' && knownOfScans.has(kind);
}

/** A list of things may have a column that looks like one of people. */
function isOfPeople({ people, isNamed, columns, quasiIdentifiers }: PeopleOfDataset): boolean {
  if (people === 0 || columns.length === 0) return false;
  if (isNamed) return quasiIdentifiers.some(({ kind }) => kind !== 'date' && kind !== 'year');
  return quasiIdentifiers.filter(({ kind }) => describing.has(kind)).length >= leastDescribing;
}
