/** How far a sequence of values is in order. */
export interface RankAgreement {
  /** Kendall's rank correlation with the places of the sequence, -1 to 1. */
  readonly tau: number;
  /** An upper bound of how probable as good an order, rising or falling, is for values in random order; at most 1. */
  readonly probability: number;
}

/** Up to here the distribution is computed exactly; beyond, its bound is far below any threshold. */
const mostForExact = 40;

/**
 * How well values that are all different are in order (Kendall 1938, A new measure of rank correlation). The number of
 * pairs in the wrong order is, for values in random order, a sum of independent uniform numbers; its distribution is
 * summed up exactly for up to 40 values, and bounded by Hoeffding's inequality (1963, theorem 2) for more.
 * @param values in the order of the other variable, without ties
 * @returns no order (`tau` 0, `probability` 1) for fewer than two values
 */
export function rankAgreement(values: readonly number[]): RankAgreement {
  const count = values.length;
  const pairs = (count * (count - 1)) / 2;
  if (pairs === 0) return { tau: 0, probability: 1 };
  const inverted = invertedPairs(values);
  const fewer = Math.min(inverted, pairs - inverted);
  const oneSided = count <= mostForExact ? exactly(count, fewer) : atMost(count, fewer);
  return { tau: 1 - (2 * inverted) / pairs, probability: Math.min(1, 2 * oneSided) };
}

function invertedPairs(values: readonly number[]): number {
  let inverted = 0;
  for (let right = 1; right < values.length; right += 1) {
    for (let left = 0; left < right; left += 1) if (values[left]! > values[right]!) inverted += 1;
  }
  return inverted;
}

/** How probable at most some inverted pairs are among random orders: value k adds 0 to k - 1 of them, each as probable. */
function exactly(count: number, inverted: number): number {
  let probabilities = new Float64Array(inverted + 1);
  probabilities[0] = 1;
  for (let value = 2; value <= count; value += 1) {
    const next = new Float64Array(inverted + 1);
    let sum = 0;
    for (let pairs = 0; pairs <= inverted; pairs += 1) {
      sum += probabilities[pairs]! - (pairs >= value ? probabilities[pairs - value]! : 0);
      next[pairs] = sum / value;
    }
    probabilities = next;
  }
  return probabilities.reduce((left, right) => left + right, 0);
}

function atMost(count: number, inverted: number): number {
  const belowMean = (count * (count - 1)) / 4 - inverted;
  const squaredRanges = ((count - 1) * count * (2 * count - 1)) / 6;
  return Math.exp((-2 * belowMean ** 2) / squaredRanges);
}
