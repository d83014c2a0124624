import { cohortClasses, peopleInClasses } from '../cohort/cohort-classes.ts';
import { commonest, type SensitiveColumn, saysSomething, sensitiveColumns } from '../cohort/sensitive-classes.ts';
import type { PeopleOfDataset } from '../model/people.ts';
import type { DatasetViolation, PeopleContext } from '../model/rule.ts';
import { namesOf } from './names-of.ts';
import { atPerson } from './person-violation.ts';

/** A class of people whose members give something away by belonging to it. */
export interface TellingClass {
  readonly sensitive: SensitiveColumn;
  readonly people: readonly number[];
  /** The share of them with the value that most have. */
  readonly share: number;
  /** Number of the class. */
  readonly class: number;
}

/** What most people of the table have can be guessed of anyone. */
const mostInTable = 0.5;
/** So many classes are named for each sensitive attribute. */
const mostClasses = 100;

/**
 * The classes of at least k people, smaller ones being found anyway, in which what most have says something of them.
 * @param isTelling by the measures of a class
 */
export function* tellingClasses(
  cohort: PeopleOfDataset,
  { k, smallestCohort, missing }: PeopleContext,
  isTelling: (sensitive: SensitiveColumn, one: number) => boolean,
): Iterable<TellingClass> {
  if (cohort.people < smallestCohort) return;
  // Classes that overlap have no common members: by what is told, a missing value is one of its own.
  const { classes } = cohortClasses(cohort, missing);
  for (const sensitive of sensitiveColumns(cohort)) {
    const wanted = new Set<number>();
    for (const [one, size] of classes.sizes.entries()) {
      if (size >= k && wanted.size < mostClasses && isTelling(sensitive, one)) wanted.add(one);
    }
    for (const [one, people] of peopleInClasses(classes, wanted)) {
      const most = commonest(people, sensitive.column);
      if (!most || !saysSomething(sensitive.column, most.code)) continue;
      if (shareInTable(sensitive, most.code) <= mostInTable) yield { sensitive, people, share: most.share, class: one };
    }
  }
}

function shareInTable({ measures: { distribution } }: SensitiveColumn, code: number): number {
  return distribution.tableCounts[code]! / distribution.tableTotal;
}

/** At the first record of the class; whose it is does not matter. */
export function atClass(
  cohort: PeopleOfDataset,
  { sensitive, people }: TellingClass,
): Pick<DatasetViolation, 'path' | 'member' | 'location' | 'identity' | 'field' | 'place'> | undefined {
  const place = atPerson(cohort, people[0]!);
  if (!place) return undefined;
  const { subject: _, ...whole } = place;
  const columns = namesOf(cohort.quasiIdentifiers.map(({ name }) => name));
  const values = cohort.quasiIdentifiers.map(({ values, codes }) => values[codes[people[0]!]!]);
  return {
    ...whole,
    identity: JSON.stringify(values),
    field: `column ${sensitive.column.name}`,
    place: `${sensitive.column.name} by ${columns}`,
  };
}
