import type { Codes } from './encoded-column.ts';
import { type EquivalenceClasses, equivalenceClasses } from './equivalence-classes.ts';
import { addMatchesOfMissing } from './wildcard-matches.ts';

/**
 * What a missing quasi-identifier is. Programs differ, and so do their numbers:
 * - `own-class`: one more value, equal to other missing ones (ARX, pyCANON);
 * - `matches-anything`: it could be any value, so the record agrees with all that agree in the columns that both have
 *   (sdcMicro). Classes overlap then, and each record has a number of its own.
 */
export type MissingValues = 'own-class' | 'matches-anything';

/** How often the combination of quasi-identifiers of each record occurs. */
export interface RecordFrequencies {
  /** f_k: for each record how many records of the sample agree with it, itself among them. */
  readonly sample: Uint32Array;
  /** F_k: for each record the sum of the weights of those records: how many people of the population agree, estimated. */
  readonly population: Float64Array;
}

/**
 * Frequencies f_k and F_k of records (Templ, Kowarik, Meindl 2015, Statistical disclosure control for micro-data using
 * the R package sdcMicro, J. Stat. Softw. 67(4)). Takes time in proportion to the records times the patterns of missing
 * columns, not to the square of the records.
 * @param columns the quasi-identifiers, all of the same length
 * @param rows how many records there are
 * @param options.missing what a missing value is
 * @param options.weights for each record how many people of the population it stands for; without, each counts as one
 */
export function recordFrequencies(
  columns: readonly Codes[],
  rows: number,
  options: { missing: MissingValues; weights?: Float64Array },
): RecordFrequencies {
  const classes = equivalenceClasses(columns, rows);
  const sample = Float64Array.from(classes.sizes);
  const population = weightsOf(classes, options.weights);
  if (options.missing === 'matches-anything') addMatchesOfMissing(columns, classes, sample, population);
  const ofRecords = { sample: new Uint32Array(rows), population: new Float64Array(rows) };
  for (let row = 0; row < rows; row += 1) {
    ofRecords.sample[row] = sample[classes.classOf[row]!]!;
    ofRecords.population[row] = population[classes.classOf[row]!]!;
  }
  return ofRecords;
}

function weightsOf({ classOf, sizes }: EquivalenceClasses, weights: Float64Array | undefined): Float64Array {
  if (!weights) return Float64Array.from(sizes);
  const sums = new Float64Array(sizes.length);
  for (let row = 0; row < classOf.length; row += 1) sums[classOf[row]!]! += weights[row]!;
  return sums;
}
