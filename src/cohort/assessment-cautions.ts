import { plural } from '../model/numerals.ts';
import { recordsUnder } from '../statistics/class-sizes.ts';
import type { MissingValues } from '../statistics/record-frequencies.ts';
import type { ClassesOfPeople } from './classes.ts';
import { type Cohort, quasiIdentifiersOf, sensitiveOf } from './cohort.ts';
import { mostKnownColumns } from './known-columns.ts';
import type { SpecialUniques } from './special-uniques.ts';
import type { SuggestionsForCohort } from './suggestions.ts';

interface Assessed {
  readonly missing: MissingValues;
  readonly wanted: number;
  /** How many of the rarest people are described at most. */
  readonly mostRarest: number;
  readonly special: SpecialUniques;
  readonly suggested: SuggestionsForCohort;
  readonly samplingFraction?: number | undefined;
}

/** What was left out of an assessment, and why: a sentence each. */
export function assessmentCautions(
  cohort: Cohort,
  { sizes }: ClassesOfPeople,
  { missing, wanted, mostRarest, special, suggested, samplingFraction }: Assessed,
): string[] {
  const columns = quasiIdentifiersOf(cohort);
  const sensitive = sensitiveOf(cohort);
  const below = recordsUnder(sizes, wanted);
  const cautions: string[] = [];
  if (columns.length === 0)
    cautions.push('No column is a quasi-identifier, so that all people are alike: name those that others know.');
  if (sensitive.length === 0)
    cautions.push('No column is a sensitive attribute, so that nothing is said of what an intruder would learn.');
  if (missing === 'matches-anything' && columns.some((column) => column.missing !== undefined)) {
    const others = [
      ...(sensitive.length > 0 ? ['what an intruder would learn'] : []),
      ...(samplingFraction === undefined ? [] : ['the population']),
      'DIS-SUDA and suggested changes',
    ];
    cautions.push(
      `Of ${others.join(', ')} a missing value is one of its own all the same: classes must not overlap there.`,
    );
  }
  if (columns.length > mostKnownColumns) {
    cautions.push(
      `The rarest people are described by the ${mostKnownColumns} quasi-identifiers that strangers know most easily, not by all ${columns.length}.`,
    );
  }
  if (special.caution !== undefined) cautions.push(special.caution);
  if (suggested.caution !== undefined) cautions.push(suggested.caution);
  if (below > mostRarest)
    cautions.push(`Of ${plural(below, 'person', 'people')} in small classes the ${mostRarest} rarest are described.`);
  return cautions;
}

/** What could not be read of a table, as a caution. @param problem without its end, as readers tell it */
export function problemCaution(problem: string): string {
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
}
