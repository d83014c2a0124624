import { measureClasses, type SensitiveDistribution } from './sensitive-distribution.ts';

// Machanavajjhala, Kifer, Gehrke, Venkitasubramaniam 2007, l-diversity: privacy beyond k-anonymity, ACM TKDD 1(1),
// section 4.

/** Distinct l-diversity: for each class how many different values its records have. */
export function distinctDiversity({ starts }: SensitiveDistribution): Uint32Array {
  const result = new Uint32Array(starts.length - 1);
  for (let one = 0; one < result.length; one += 1) result[one] = starts[one + 1]! - starts[one]!;
  return result;
}

/**
 * Entropy l-diversity: for each class the l up to which it holds, exp(H) with H = -Σ q ln q over the shares q of the
 * values; as a real, from 1 to the number of values (pyCANON cuts its decimals off). 0 for a class in which nothing is
 * counted.
 */
export function entropyDiversity(distribution: SensitiveDistribution): Float64Array {
  const { starts, counts } = distribution;
  return measureClasses(distribution, (one, total) => {
    if (starts[one + 1]! - starts[one]! === 1) return 1;
    let entropy = 0;
    for (let at = starts[one]!; at < starts[one + 1]!; at += 1) {
      const share = counts[at]! / total;
      entropy -= share * Math.log(share);
    }
    return Math.exp(entropy);
  });
}

/**
 * Recursive (c,l)-diversity: for each class the largest l for which it holds at this c, that is r₁ < c (r_l + … + r_m)
 * with r₁ ≥ … ≥ r_m the counts of the values. 1-diversity always holds. 0 for a class in which nothing is counted.
 * @param c how many times as frequent as the rarer values together the most frequent may be; above 0
 */
export function recursiveDiversity(distribution: SensitiveDistribution, c: number): Uint32Array {
  const result = measureClasses(distribution, (one, total) => {
    const counts = countsFromMostFrequent(distribution, one);
    let l = 1;
    let rest = total;
    while (l < counts.length) {
      rest -= counts[l - 1]!;
      if (!(counts[0]! < c * rest)) break;
      l += 1;
    }
    return l;
  });
  return new Uint32Array(result);
}

/**
 * The other way round: for each class the c above which it is recursive (c,l)-diverse, r₁ / (r_l + … + r_m); infinite
 * where it has fewer than l values, 0 where l is 1 or nothing is counted. (pyCANON takes the least frequent value for
 * r₁, adds up the most frequent ones, and rounds to the next integer.)
 * @param l a positive integer
 */
export function recursiveRatio(distribution: SensitiveDistribution, l: number): Float64Array {
  if (l <= 1) return new Float64Array(distribution.totals.length);
  return measureClasses(distribution, (one) => {
    const counts = countsFromMostFrequent(distribution, one);
    let rest = 0;
    for (let at = l - 1; at < counts.length; at += 1) rest += counts[at]!;
    return counts[0]! / rest;
  });
}

function countsFromMostFrequent({ starts, counts }: SensitiveDistribution, one: number): Uint32Array {
  return counts
    .slice(starts[one]!, starts[one + 1]!)
    .sort()
    .reverse();
}
