import type { PeopleColumn } from '../model/people.ts';

/** A column of a cohort, with the part that it plays in finding a person. */
export type CohortColumn = PeopleColumn;

/**
 * People, with a row for each: the subject is the unit, not the record or the file. What measures, rules and views look at,
 * wherever it was read from.
 */
export interface Cohort {
  readonly people: number;
  /** All of one length, `people`; columns without a role in finding anybody may be left out. */
  readonly columns: readonly CohortColumn[];
  /** Others that people may know of somebody, by which somebody is described and which make no classes. */
  readonly alsoKnown?: readonly CohortColumn[];
}

/** The columns by which others may find a person. */
export function quasiIdentifiersOf({ columns }: Pick<Cohort, 'columns'>): CohortColumn[] {
  return columns.filter(({ role }) => role === 'quasi-identifier');
}

/** The columns of what an intruder would learn. */
export function sensitiveOf({ columns }: Pick<Cohort, 'columns'>): CohortColumn[] {
  return columns.filter(({ role }) => role === 'sensitive');
}
