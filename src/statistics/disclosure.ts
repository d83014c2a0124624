import { measureClasses, type SensitiveDistribution } from './sensitive-distribution.ts';

// How much more an attacker who finds a person's class knows of a sensitive value. q is the share of a value in a
// class, p in the table. Only values that a class has are looked at. 0 for a class in which nothing is counted.

/**
 * (alpha,k)-anonymity: for each class alpha, the share of its most frequent value (Wong, Li, Fu, Wang 2006,
 * (α,k)-anonymity, KDD; all values are sensitive).
 */
export function largestShare(distribution: SensitiveDistribution): Float64Array {
  const { starts, counts } = distribution;
  return measureClasses(distribution, (one, total) => {
    let most = 0;
    for (let at = starts[one]!; at < starts[one + 1]!; at += 1) most = Math.max(most, counts[at]!);
    return most / total;
  });
}

/**
 * Delta-disclosure privacy: for each class the largest |ln(q / p)| (Brickell, Shmatikov 2008, The cost of privacy,
 * KDD). A value that a class has not is left aside, as in pyCANON: taken literally, delta were infinite.
 */
export function deltaDisclosure(distribution: SensitiveDistribution): Float64Array {
  return largestOfClass(distribution, (q, p) => Math.abs(Math.log(q / p)));
}

/**
 * Basic beta-likeness: for each class the largest relative gain (q - p) / p of a value (Cao, Karras 2012, Publishing
 * microdata with a robust privacy guarantee, PVLDB 5(11)).
 */
export function basicBeta(distribution: SensitiveDistribution): Float64Array {
  return largestOfClass(distribution, (q, p) => (q - p) / p);
}

/**
 * Enhanced beta-likeness as pyCANON prints it: for each class min(beta, -ln p_min), beta being its basic one and p_min
 * the share of the rarest value in the table: the loosest bound that the definition sets any value at that beta.
 */
export function enhancedBeta(distribution: SensitiveDistribution): Float64Array {
  const { tableCounts, tableTotal } = distribution;
  let rarest = tableTotal;
  for (const count of tableCounts) if (count > 0) rarest = Math.min(rarest, count);
  const loosest = rarest === 0 ? 0 : -Math.log(rarest / tableTotal);
  return basicBeta(distribution).map((beta) => Math.min(beta, loosest));
}

/**
 * Enhanced beta-likeness by its definition: for each class the smallest beta for which (q - p) / p ≤ min(beta, -ln p)
 * holds for each value with q > p; infinite where no beta will do, since a value gains more than -ln p (Cao, Karras
 * 2012).
 */
export function smallestEnhancedBeta(distribution: SensitiveDistribution): Float64Array {
  return largestOfClass(distribution, (q, p) => {
    const gain = (q - p) / p;
    return gain > 0 && gain > -Math.log(p) ? Number.POSITIVE_INFINITY : gain;
  });
}

/** The largest of what a measure says of a value of each class, at least 0. */
function largestOfClass(distribution: SensitiveDistribution, measure: (q: number, p: number) => number): Float64Array {
  const { starts, values, counts, tableCounts, tableTotal } = distribution;
  return measureClasses(distribution, (one, total) => {
    let largest = 0;
    for (let at = starts[one]!; at < starts[one + 1]!; at += 1)
      largest = Math.max(largest, measure(counts[at]! / total, tableCounts[values[at]!]! / tableTotal));
    return largest;
  });
}
