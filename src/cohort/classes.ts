import type { CohortRisk, PeopleInClasses } from '../model/report.generated.ts';
import { type ClassSizes, classSizesOf, recordSizesOf, recordsUnder } from '../statistics/class-sizes.ts';
import type { Codes } from '../statistics/encoded-column.ts';
import { type EquivalenceClasses, equivalenceClasses } from '../statistics/equivalence-classes.ts';
import { type MissingValues, recordFrequencies } from '../statistics/record-frequencies.ts';

/** The people of a cohort in classes by its quasi-identifiers. */
export interface ClassesOfPeople {
  /** A missing value being a value of its own. */
  readonly classes: EquivalenceClasses;
  /** How large classes are, a missing value being what was asked for. */
  readonly sizes: ClassSizes;
  /** How many classes there are; absent where they overlap. */
  readonly count?: number;
  /** How many people are like a person, that person among them. */
  likeOf(person: number): number;
}

/** Puts people into classes. @param missing what a missing quasi-identifier is */
export function classesOfPeople(columns: readonly Codes[], people: number, missing: MissingValues): ClassesOfPeople {
  const classes = equivalenceClasses(columns, people);
  const isAnyMissing = columns.some((column) => column.missing !== undefined);
  if (missing === 'own-class' || !isAnyMissing) {
    const { classOf, sizes } = classes;
    return {
      classes,
      sizes: classSizesOf(sizes),
      count: sizes.length,
      likeOf: (person) => sizes[classOf[person]!]!,
    };
  }
  const { sample } = recordFrequencies(columns, people, { missing });
  return { classes, sizes: recordSizesOf(sample), likeOf: (person) => sample[person]! };
}

/** k-anonymity as a report has it. @param wanted the smallest class that is allowed */
export function anonymityReported({ sizes, count }: ClassesOfPeople, wanted: number): PeopleInClasses {
  return {
    k: sizes.k,
    ...(count === undefined ? {} : { classes: count }),
    uniqueRecords: sizes.uniques,
    below: recordsUnder(sizes, wanted),
  };
}

/** How many people are in classes of each size. */
export function sizesReported({ sizes }: ClassesOfPeople): CohortRisk['sizes'] {
  return sizes.bySize.map(({ size, records }) => ({ size, people: records }));
}
