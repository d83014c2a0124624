import { disSuda, sudaScores } from '../statistics/special-uniques/suda.ts';
import type { ClassesOfPeople } from './classes.ts';
import type { CohortColumn } from './cohort.ts';

/** What SUDA says of the people of a cohort. */
export interface SpecialUniques {
  /** DIS-SUDA by person; absent where it was not computed. */
  readonly scores?: Float64Array;
  /** Why it was not, as a sentence. */
  readonly caution?: string;
}

/** So many looks at a person in a set of columns keep it within seconds: a million people by eight columns. */
const mostLooks = 300_000_000;
/** sdcMicro's, where nobody says what share of the population the table is. */
const usualFraction = 0.01;

/**
 * DIS-SUDA scores by the quasi-identifiers. Sets of columns double with each column: where there are too many for so many
 * people nothing is computed, and that is said.
 */
export function specialUniques(
  columns: readonly CohortColumn[],
  { classes }: ClassesOfPeople,
  fraction = usualFraction,
): SpecialUniques {
  const people = classes.classOf.length;
  if (columns.length === 0 || people === 0) return {};
  if (2 ** columns.length * people > mostLooks) {
    return {
      caution: `DIS-SUDA scores were not computed: ${columns.length} quasi-identifiers have too many combinations for so many people. Name fewer.`,
    };
  }
  const { scores } = sudaScores(columns, people);
  return { scores: disSuda(columns, scores, fraction).scores };
}
