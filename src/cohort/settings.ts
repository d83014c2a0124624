import type { MissingValues } from '../statistics/record-frequencies.ts';
import type { NamedColumns } from './cohort-columns.ts';

/** What a person may set for all that is said of people. */
export interface CohortSettings extends NamedColumns {
  /** The smallest equivalence class that is allowed. */
  readonly k: number;
  /** With fewer people nobody is picked out: each of them stands out. */
  readonly smallestCohort: number;
  readonly missing: MissingValues;
  /** Which share of a population the people are; 0 where nobody knows. */
  readonly samplingFraction: number;
}

/** Options of the rule that declares them, for all rules over people. */
export const cohortOptions = {
  k: { type: 'integer', description: 'Smallest equivalence class that is allowed.', default: 5, minimum: 2 },
  smallestCohort: {
    type: 'integer',
    description: 'Below this many people the cohort as a whole is reported, not each person.',
    default: 20,
    minimum: 2,
  },
  quasiIdentifiers: {
    type: 'array',
    items: { type: 'string' },
    description:
      'Columns to use as quasi-identifiers; recognised by name, description and values when empty, and in tables that have none of them.',
    default: [],
  },
  sensitive: {
    type: 'array',
    items: { type: 'string' },
    description: 'Columns to use as sensitive attributes; recognised like the others when empty.',
    default: [],
  },
  missing: {
    type: 'string',
    enum: ['own-class', 'matches-anything'],
    description: 'What a missing quasi-identifier is: `own-class`, a value of its own, or `matches-anything`.',
    default: 'own-class',
  },
  samplingFraction: {
    type: 'number',
    description:
      'Which share of a population the people are, 0 to 1, to estimate who is unique even there; 0 when unknown.',
    default: 0,
    minimum: 0,
    maximum: 1,
  },
} as const;

/** @param options of the rule, defaults filled in */
export function cohortSettings(options: Readonly<Record<string, unknown>>): CohortSettings {
  return options as unknown as CohortSettings;
}
