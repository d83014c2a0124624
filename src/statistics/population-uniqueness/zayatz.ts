import { cautionAt, type ModelEstimate } from './model-estimate.ts';
import type { Sample } from './sample.ts';

/**
 * Unique records of the population by Zayatz (1991, Estimation of the percent of unique population elements on a microdata
 * file using the sample, US Bureau of the Census). Classes of the population are taken to have the sizes of those of the
 * sample; a class of i records leaves exactly one in a sample of n of N with the hypergeometric probability
 * h(i) = i·C(N−i, n−1)/C(N, n). So a sample unique is a population unique with probability s_1·h(1)/Σ s_i·h(i), and their
 * number is that of sample uniques times that probability over the sampling fraction.
 *
 * The sample has more small classes than the population: the estimate is far too high at fractions under 0.1.
 */
export function zayatz({ histogram, fraction, population, singles }: Sample): ModelEstimate {
  const { sizes, counts, records } = histogram;
  const leavesOne = probabilities(records, Math.round(population));
  let sum = 0;
  let single = 0;
  let inverse = 0;
  for (const [at, size] of sizes.entries()) {
    const weight = counts[at]! * leavesOne(size);
    sum += weight;
    inverse += weight / size;
    if (size === 1) single = weight;
  }
  if (!(sum > 0)) return { model: 'zayatz', converged: false, reason: 'no-solution' };
  const uniques = (singles * (single / sum)) / fraction;
  return {
    model: 'zayatz',
    converged: true,
    uniques,
    fraction: uniques / population,
    correctMatches: singles * (inverse / sum),
    parameters: {},
    ...cautionAt(fraction),
  };
}

/**
 * Probability that a class of so many of the population's records leaves exactly one among those drawn, as a function of its
 * size, to be asked in rising order: i·n/N times the product of (N−n−j+1)/(N−j) over j from 1 to i−1.
 */
function probabilities(drawn: number, population: number): (size: number) => number {
  let product = drawn / population;
  let factors = 0;
  return (size) => {
    for (; factors < size - 1 && product > 0; factors += 1) {
      product *= Math.max(0, population - drawn - factors) / (population - factors - 1);
    }
    return size * product;
  };
}
