import type { Sample } from './sample.ts';

/**
 * Number of classes in the population, by the modified estimator of Shlosser (Haas and Stokes 1998, Estimating the number
 * of classes in a finite population, Journal of the American Statistical Association 93, estimator Sh3). For u classes in a
 * sample of fraction q, f_i of them with i records,
 *
 *     u + f_1 · Σ i q²(1−q²)^{i−1} f_i / Σ (1−q)^i ((1+q)^i − 1) f_i · ( Σ (1−q)^i f_i / Σ i q (1−q)^{i−1} f_i )²
 */
export function populationClasses({ histogram, fraction, singles }: Sample): number {
  const { sizes, counts, classes } = histogram;
  const rest = 1 - fraction;
  const square = fraction * fraction;
  let seen = 0;
  let hidden = 0;
  let missed = 0;
  let single = 0;
  for (const [at, size] of sizes.entries()) {
    const count = counts[at]!;
    seen += count * size * square * (1 - square) ** (size - 1);
    hidden += count * (((1 - fraction) * (1 + fraction)) ** size - rest ** size);
    missed += count * rest ** size;
    single += count * size * fraction * rest ** (size - 1);
  }
  if (singles === 0 || fraction === 1) return classes;
  return classes + singles * (seen / hidden) * (missed / single) ** 2;
}
