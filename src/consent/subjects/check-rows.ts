import { groupBy } from '../../model/group-by.ts';
import { dayOf, rowsOfPeople } from '../checks/deciding-rows.ts';
import type { SubjectColumn, SubjectConsent } from './subject-consent.ts';

/** What rows of `consent.tsv` say that cannot be so. */
export type RowConflictKind =
  | 'rows-disagree'
  | 'in-future'
  | 'withdrawn-before-signed'
  | 'expires-before-signed'
  | 'withdrawn-without-day'
  | 'consented-past-expiry'
  | 'consented-with-withdrawal';

/** A contradiction in one row, or between the rows of one subject. */
export interface RowConflict {
  kind: RowConflictKind;
  /** Numbers of the rows, the header being 1; several for rows that disagree. */
  rows: readonly number[];
  /** Where it shows: the column that is to be corrected, or all in which rows disagree. */
  columns: readonly SubjectColumn[];
}

/** For each kind its column, and when a row has it. */
const contradictions: readonly (readonly [
  kind: RowConflictKind,
  column: SubjectColumn,
  holds: (row: SubjectConsent, today: string) => boolean,
])[] = [
  ['in-future', 'signed', ({ signed }, today) => isAfter(signed, today)],
  ['in-future', 'withdrawnOn', ({ withdrawnOn }, today) => isAfter(withdrawnOn, today)],
  ['withdrawn-before-signed', 'withdrawnOn', ({ signed, withdrawnOn }) => isAfter(signed, withdrawnOn)],
  ['expires-before-signed', 'validUntil', ({ signed, validUntil }) => isAfter(signed, validUntil)],
  [
    'withdrawn-without-day',
    'withdrawnOn',
    ({ status, withdrawnOn }) => status === 'withdrawn' && withdrawnOn === undefined,
  ],
  [
    'consented-past-expiry',
    'validUntil',
    ({ status, validUntil }, today) => status === 'consented' && isAfter(today, validUntil),
  ],
  [
    'consented-with-withdrawal',
    'withdrawnOn',
    ({ status, withdrawnOn }) => status === 'consented' && withdrawnOn !== undefined,
  ],
];

/**
 * Contradictions in rows, in the order of the table. A consent holds through the day on which it ends, and one that was renewed
 * need not be kept up.
 * @param today YYYY-MM-DD
 */
export function checkRows(rows: readonly SubjectConsent[], today: string): RowConflict[] {
  const ofPeople = [...rowsOfPeople(rows).values()];
  const found = ofPeople.flatMap((same) => {
    const latest = same.reduce((day, row) => laterOf(day, dayOf(row) ?? ''), '');
    return same.flatMap((row) => {
      const isPast = (dayOf(row) ?? latest) < latest;
      return contradictions
        .filter(([kind, , holds]) => holds(row, today) && !(isPast && kind === 'consented-past-expiry'))
        .map(([kind, column]): RowConflict => ({ kind, rows: [row.row], columns: [column] }));
    });
  });
  const conflicts = [...found, ...ofPeople.flatMap(disagreements)];
  return conflicts.sort((a, b) => a.rows[0]! - b.rows[0]!);
}

/**
 * Rows of one subject that cannot all be so: they are of one day, or no day tells which is the later one, and are not the same. A
 * value against none disagrees: of the one the form or the dataset would say. A later row is a renewal, or the end of what was.
 */
function disagreements(same: readonly SubjectConsent[]): RowConflict[] {
  const days = groupBy(same, dayOf);
  const groups = days.has(undefined) ? [same] : [...days.values()];
  return groups.flatMap((group) => {
    const columns = disagreeingColumns(group);
    return columns.length === 0 ? [] : [{ kind: 'rows-disagree' as const, rows: group.map(({ row }) => row), columns }];
  });
}

function disagreeingColumns(same: readonly SubjectConsent[]): SubjectColumn[] {
  const names = new Set(same.flatMap((row) => Object.keys(row)) as (keyof SubjectConsent)[]);
  return [...names].filter((name): name is SubjectColumn => {
    if (name === 'row' || name === 'subject') return false;
    return new Set(same.map((row) => comparable(row[name]))).size > 1;
  });
}

/** Codes and names in another order say the same. */
function comparable(value: SubjectConsent[keyof SubjectConsent]): string {
  return JSON.stringify(Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value) ?? '';
}

function laterOf(day: string, other: string): string {
  return day > other ? day : other;
}

function isAfter(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day > other;
}
