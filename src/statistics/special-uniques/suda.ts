import type { Codes } from '../encoded-column.ts';
import { equivalenceClasses } from '../equivalence-classes.ts';
import { type MinimalUniques, minimalUniques } from './minimal-uniques.ts';

/** How special each record of a table is. */
export interface SudaScores {
  readonly minimal: MinimalUniques;
  /** For each record the sum over its minimal sample uniques of (m − s)!, with m columns and s of them in the set. */
  readonly scores: Float64Array;
  /** The part of all scores that comes from sets with each column, 0 to 1; parts overlap. */
  readonly contributions: readonly number[];
}

/**
 * SUDA scores (Elliot, Manning, Ford 2002, Int. J. of Uncertainty, Fuzziness and Knowledge-Based Systems 10(5)): the smaller the sets in
 * which a record is unique, and the more of them, the higher. As sdcMicro computes them.
 * @param columns quasi-identifiers, all of the same length
 * @param rows how many records there are
 */
export function sudaScores(columns: readonly Pick<Codes, 'codes' | 'values'>[], rows: number): SudaScores {
  const minimal = minimalUniques(columns, rows);
  const scores = new Float64Array(rows);
  const byColumn = columns.map(() => 0);
  let total = 0;
  for (const { columns: mask, size, records } of minimal.sets) {
    const score = factorial(columns.length - size);
    for (const record of records) scores[record]! += score;
    total += score * records.length;
    for (let column = 0; column < columns.length; column += 1) {
      if (mask & (1 << column)) byColumn[column]! += score * records.length;
    }
  }
  return { minimal, scores, contributions: byColumn.map((sum) => (total === 0 ? 0 : sum / total)) };
}

/** DIS-SUDA: the scores as probabilities. */
export interface DisSuda {
  /** The probability that a match with a unique record of the sample is right, over all of them (DIS). */
  readonly dis: number;
  /** For each record; 0 for one that is not unique. */
  readonly scores: Float64Array;
}

/** The power of scores to which odds rise, by the number of columns: read off what sdcMicro prints for three, four, seven and eight. */
function exponentFor(columns: number): number {
  return Math.max(1, 1.4 - 0.05 * columns);
}

/**
 * DIS-SUDA scores (Elliot 2005; Skinner, Elliot 2002, J. R. Stat. Soc. B 64(4)): DIS = U·f / (U·f + P·(1 − f)) with U unique records and P records in
 * pairs, spread over the unique records in odds that rise with a power of their scores, scaled by the mean of their inverses.
 * @param scores as `sudaScores` gives them
 * @param fraction sampling fraction, above 0 and at most 1; 0.01 as sdcMicro has it
 */
export function disSuda(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  scores: Float64Array,
  fraction = 0.01,
): DisSuda {
  const { sizes } = equivalenceClasses(columns, scores.length);
  let uniques = 0;
  let paired = 0;
  for (const size of sizes) {
    if (size === 1) uniques += 1;
    if (size === 2) paired += 2;
  }
  const result = new Float64Array(scores.length);
  if (uniques === 0) return { dis: 0, scores: result };
  const exponent = exponentFor(columns.length);
  const dis = (uniques * fraction) / (uniques * fraction + paired * (1 - fraction));
  let inverse = 0;
  for (const score of scores) if (score > 0) inverse += score ** -exponent / uniques;
  for (const [record, score] of scores.entries()) {
    if (score === 0) continue;
    // Written without odds, which have no end where nothing is paired.
    const share = dis * inverse * score ** exponent;
    result[record] = share / (1 - dis + share);
  }
  return { dis, scores: result };
}

function factorial(number: number): number {
  let product = 1;
  for (let factor = 2; factor <= number; factor += 1) product *= factor;
  return product;
}
