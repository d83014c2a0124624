import type { EquivalenceClasses } from './equivalence-classes.ts';

/**
 * For each class the sum of its records' sampling weights, F_k: an estimate of how many people of the population have its
 * values.
 * @param weights for each record how many people it stands for: finite and above 0
 * @throws RangeError for weights that are none; names the record by its number from 1, not the weight
 */
export function classWeights({ classOf, sizes }: EquivalenceClasses, weights: Float64Array): Float64Array {
  if (weights.length !== classOf.length) {
    throw new RangeError(`${weights.length} sampling weights for ${classOf.length} records`);
  }
  const sums = new Float64Array(sizes.length);
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row]!;
    if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`the sampling weight of record ${row + 1} is not a finite number above 0`);
    }
    sums[classOf[row]!]! += weight;
  }
  return sums;
}
