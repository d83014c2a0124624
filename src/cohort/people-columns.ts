import type { EncodedColumn } from '../model/encoded-column.ts';
import type { PersonPlace, PlacedColumn } from '../model/people.ts';
import type { CohortColumn } from './cohort.ts';
import { type ColumnKnowledge, type NamedColumns, withRole } from './cohort-columns.ts';
import { columnOfPeople, nobody, type RecordsOfPeople } from './people.ts';
import type { RecordGroup } from './record-group.ts';
import { scanAttributes } from './scan-attributes.ts';
import { shownHeading } from './shown-heading.ts';
import { withoutDays } from './without-days.ts';

/** Records with what sidecars say of their columns. */
export interface DescribedGroup extends RecordGroup {
  readonly descriptions: NonNullable<ColumnKnowledge['descriptions']>;
}

/** For each person the first record, or `nobody`. */
export function firstRecords(
  { people, personOf }: RecordsOfPeople,
  isIn: (record: number) => boolean = () => true,
): Uint32Array {
  const first = new Uint32Array(people).fill(nobody);
  for (let record = personOf.length - 1; record >= 0; record -= 1) {
    if (personOf[record] !== nobody && isIn(record)) first[personOf[record]!] = record;
  }
  return first;
}

/** What is said of headings. */
export interface ColumnNames {
  /** By the settings. */
  readonly named: NamedColumns;
  /** A text as a report may show it. */
  shown(text: string): string;
}

/**
 * The columns of a group with a row for each person, by headings that may be shown: a table without a header row has
 * somebody's values there.
 */
export function columnsOf(
  group: DescribedGroup,
  records: RecordsOfPeople,
  { named, shown }: ColumnNames,
): PlacedColumn[] {
  const columns = group.columns.flatMap((column, index) => {
    const judged =
      group.from === 'scans'
        ? scanColumn(column, index)
        : withRole(column, records.people, { ...named, descriptions: group.descriptions });
    const name = group.from === 'scans' ? judged.name : shown(shownHeading(judged.name, group.places[index]!));
    const own = placed(withoutDays({ ...judged, name }), group, records, {
      has: (record) => column.codes[record] !== column.missing,
      at: (record) => group.valuePlaceOf(record, index),
    });
    const counts = group.from === 'scans' ? scanAttributes[index]!.counts : undefined;
    if (counts === undefined) return [own];
    return hasValues(column) ? [countOfValues(own, counts, column, records)] : [];
  });
  return group.counted === undefined ? columns : [...columns, countOfRecords(group, group.counted, records)];
}

/** How a value of a group's column is found again. */
interface ValuePlaces {
  has(record: number): boolean;
  at(record: number): PersonPlace;
}

function placed(
  column: CohortColumn,
  { from }: RecordGroup,
  records: RecordsOfPeople,
  { has, at }: ValuePlaces,
): PlacedColumn {
  let first: Uint32Array | undefined;
  return {
    ...columnOfPeople(column, records),
    from,
    placeOf(person) {
      first ??= firstRecords(records, has);
      return first[person] === nobody ? undefined : at(first[person]!);
    },
  };
}

function scanColumn(column: EncodedColumn, index: number): CohortColumn {
  const different = differentIn(column);
  const { kind } = scanAttributes[index]!;
  return different > 1
    ? {
        ...column,
        role: 'quasi-identifier',
        kind,
        reason: 'Headers, sidecars or names of images tell it.',
        confidence: 0.8,
      }
    : { ...column, role: 'other', kind, reason: 'Everybody has the same value, or none.', confidence: 0.9 };
}

/** How many sessions or scans each person has: who was scanned nine times is known by that alone. */
function countOfRecords(group: RecordGroup, what: string, records: RecordsOfPeople): PlacedColumn {
  const counts = new Uint32Array(records.people);
  for (const person of records.personOf) if (person !== nobody) counts[person]! += 1;
  const first = firstRecords(records);
  return {
    ...countColumn(what, counts),
    from: group.from,
    placeOf: (person) => (first[person] === nobody ? undefined : group.placeOf(first[person]!)),
  };
}

/** How many different values each person has, where the values themselves are nothing that anybody knows. */
function countOfValues(
  column: PlacedColumn,
  what: string,
  { codes, missing }: EncodedColumn,
  records: RecordsOfPeople,
): PlacedColumn {
  const counts = new Uint32Array(records.people);
  const seen = new Set<string>();
  for (const [record, person] of records.personOf.entries()) {
    const pair = `${person} ${codes[record]}`;
    if (person === nobody || codes[record] === missing || seen.has(pair)) continue;
    seen.add(pair);
    counts[person]! += 1;
  }
  return { ...countColumn(what, counts), from: column.from, placeOf: (person) => column.placeOf(person) };
}

function countColumn(what: string, counts: Uint32Array): CohortColumn {
  const values = [...new Set(counts)].sort((left, right) => left - right);
  const codeOf = new Map(values.map((count, code) => [count, code]));
  return {
    name: `number of ${what}`,
    codes: counts.map((count) => codeOf.get(count)!),
    values: values.map(String),
    role: 'other',
    kind: 'records',
    reason: 'It counts records.',
    confidence: 1,
  };
}

function hasValues(column: EncodedColumn): boolean {
  return differentIn(column) > 0;
}

function differentIn({ values, missing }: EncodedColumn): number {
  return values.length - (missing === undefined ? 0 : 1);
}
