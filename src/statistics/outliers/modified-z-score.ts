import { knownOf, valueAtPlace } from '../order-statistic.ts';

/** How far each value of a column lies from its middle. */
export interface ModifiedZScores {
  /** For each record its score, with its sign, without unit; `NaN` for a missing value. */
  readonly scores: Float64Array;
  /** In the column's own unit; `NaN` for a column without values. */
  readonly median: number;
  /** The deviation that scores were measured by: the median of absolute deviations, their mean when that is 0, or 0. */
  readonly deviation: number;
  /** `none` when all values are the same: no value is far from any other, and every score is 0. */
  readonly measuredBy: 'median' | 'mean' | 'none';
}

/** Above this an absolute score is taken for an outlier (Iglewicz & Hoaglin 1993, 3.2). */
export const modifiedZScoreLimit = 3.5;

/** The third quartile of the normal distribution, as the paper rounds it: makes the median of deviations an estimate of sigma. */
const normalQuartile = 0.6745;
/** The square root of half of pi: makes the mean of absolute deviations an estimate of sigma. */
const normalMeanDeviation = 1.253314;

/**
 * Modified z-scores, M = 0.6745 (x - median) / MAD (Iglewicz & Hoaglin 1993, How to detect and handle outliers, 3.2).
 * The MAD is 0 when more than half of the values are the same, for which the paper has no answer. Then, by definition here,
 * M = (x - median) / (1.253314 · mean absolute deviation), as IBM's statistics programs have it; when that is 0 too, all
 * values are the same and all scores 0.
 * @param values one a record; `NaN` is a missing value
 */
export function modifiedZScores(values: Float64Array): ModifiedZScores {
  const scores = new Float64Array(values.length).fill(Number.NaN);
  const known = knownOf(values);
  if (known.length === 0) return { scores, median: Number.NaN, deviation: 0, measuredBy: 'none' };
  const median = medianOf(known);
  let sum = 0;
  for (let index = 0; index < known.length; index += 1) {
    known[index] = Math.abs(known[index]! - median);
    sum += known[index]!;
  }
  const mean = sum / known.length;
  const mad = medianOf(known);
  const measuredBy = mad > 0 ? 'median' : mean > 0 ? 'mean' : 'none';
  const factor = mad > 0 ? normalQuartile / mad : mean > 0 ? 1 / (normalMeanDeviation * mean) : 0;
  for (let row = 0; row < values.length; row += 1) scores[row] = (values[row]! - median) * factor;
  return { scores, median, deviation: mad > 0 ? mad : mean, measuredBy };
}

/** Moves around what it is given. */
function medianOf(values: Float64Array): number {
  const middle = values.length >> 1;
  const upper = valueAtPlace(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < middle; index += 1) lower = Math.max(lower, values[index]!);
  return (lower + upper) / 2;
}
