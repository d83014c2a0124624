import { subjectKey } from '../../cohort/bids-table.ts';
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
 * Contradictions in rows, in the order of the table. A consent holds through the day on which it ends.
 * @param today YYYY-MM-DD
 */
export function checkRows(rows: readonly SubjectConsent[], today: string): RowConflict[] {
  const found: RowConflict[] = [];
  for (const row of rows) {
    for (const [kind, column, holds] of contradictions) {
      if (holds(row, today)) found.push({ kind, rows: [row.row], columns: [column] });
    }
  }
  return [...found, ...disagreements(rows)].sort((a, b) => a.rows[0]! - b.rows[0]!);
}

/** Rows of one subject that are not the same. A value against none disagrees: of the one the form or the dataset would say. */
function disagreements(rows: readonly SubjectConsent[]): RowConflict[] {
  return repeated(rows).flatMap((same) => {
    const columns = disagreeingColumns(same);
    return columns.length === 0 ? [] : [{ kind: 'rows-disagree' as const, rows: same.map(({ row }) => row), columns }];
  });
}

/** The rows of each subject that has several. Most have one, which needs no list. */
function repeated(rows: readonly SubjectConsent[]): SubjectConsent[][] {
  const first = new Map<string, SubjectConsent>();
  const several = new Map<string, SubjectConsent[]>();
  for (const row of rows) {
    const key = subjectKey(row.subject);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else several.set(key, [...(several.get(key) ?? [before]), row]);
  }
  return [...several.values()];
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

function isAfter(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day > other;
}
