import type { Codes } from '../encoded-column.ts';
import { equivalenceClasses } from '../equivalence-classes.ts';
import { type MinimalUniques, minimalUniques } from './minimal-uniques.ts';

/** How special each record of a table is. */
export interface SudaScores {
  readonly minimal: MinimalUniques;
  /** For each record the sum over its minimal sample uniques of their weights; 0 for one that is not unique. */
  readonly scores: Float64Array;
  /** The part of all scores that comes from sets with each column, 0 to 1; parts overlap. */
  readonly contributions: readonly number[];
}

export interface SudaOptions {
  /** Size of the largest minimal sample uniques that are looked for; all by default. */
  readonly largest?: number;
  /**
   * What a minimal sample unique of a size weighs: `elliot` (by default) as the paper of 2005 has it, `ihsn` as the earlier
   * program of the International Household Survey Network does (sdcMicro's `original_scores=FALSE`).
   */
  readonly weighting?: keyof typeof weightings;
}

/** The weight of a set by its size, the number of columns and the size of the largest sets that are looked at. */
const weightings = {
  /** The product of (columns − i) from i = size to the largest, of which one less than all columns is the most. */
  elliot: (size: number, columns: number, largest: number): number => {
    let product = 1;
    for (let index = size; index <= Math.min(largest, columns - 1); index += 1) product *= columns - index;
    return product;
  },
  /** How many sets hold this one, without itself, over how many there are of its size. */
  ihsn: (size: number, columns: number): number => (2 ** (columns - size) - 1) / combinations(columns, size),
} as const;

/**
 * SUDA scores (Elliot, Manning, Mayes, Gurd, Bane 2005, "SUDA: a program for detecting special uniques", UNECE/Eurostat work session
 * on statistical data confidentiality): the smaller the sets in which a record is unique, and the more of them, the higher.
 * @param columns quasi-identifiers, all of the same length, 20 at most
 * @param rows how many records there are
 * @throws RangeError where there are too many sets (`minimalUniques`)
 */
export function sudaScores(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  rows: number,
  { largest = columns.length, weighting = 'elliot' }: SudaOptions = {},
): SudaScores {
  const minimal = minimalUniques(columns, rows, largest);
  const scores = new Float64Array(rows);
  const byColumn = columns.map(() => 0);
  let total = 0;
  for (const { columns: set, size, records } of minimal.sets) {
    const weight = weightings[weighting](size, columns.length, largest);
    for (const record of records) scores[record]! += weight;
    total += weight * records.length;
    for (let column = 0; column < columns.length; column += 1) {
      if (set & (1 << column)) byColumn[column]! += weight * records.length;
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

/**
 * The power of scores to which odds rise, by the number of columns: a rule of thumb from Elliot's "Special uniques detection
 * algorithm: user guide" (September 2004), which is what ARX names as its source (`SUDA2StatisticsScores`); sdcMicro computes the
 * same without naming one. Above eight columns it is less than 1 in both.
 */
function exponentFor(columns: number): number {
  return 1 + (8 - columns) / 20;
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

/** In how many ways some can be chosen out of all. */
function combinations(all: number, some: number): number {
  let ways = 1;
  for (let index = 1; index <= some; index += 1) ways = (ways * (all - some + index)) / index;
  return ways;
}
