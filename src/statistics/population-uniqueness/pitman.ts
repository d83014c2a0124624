import type { ClassSizeHistogram } from '../class-size-histogram.ts';
import { bracketedRoot } from './bracketed-root.ts';
import { logGammaRatio } from './gamma-ratio.ts';
import { harmonicSum } from './harmonic-sum.ts';
import type { ModelEstimate } from './model-estimate.ts';
import type { Sample } from './sample.ts';

/** Limits of the search: α is inside, θ+α as e to the power of these. */
const leastAlpha = 1e-6;
const mostAlpha = 1 - 1e-12;
const leastLog = -60;
const mostLog = 60;

/**
 * Unique records of the population by Pitman's sampling formula (Hoshino 2001, Applying Pitman's sampling formula to
 * microdata disclosure risk assessment, Journal of Official Statistics 17(4)). Its parameters θ > −α and 0 ≤ α < 1 are those
 * of greatest likelihood (section 3) for the sample of n records in u classes, s_i of them with i records:
 *
 *     ∂L/∂θ = Σ_{i=1}^{u−1} 1/(θ+iα) − Σ_{i=1}^{n−1} 1/(θ+i) = 0
 *     ∂L/∂α = Σ_{i=1}^{u−1} i/(θ+iα) − Σ_i s_i Σ_{j=1}^{i−1} 1/(j−α) = 0
 *
 * The first has a solution for each α, which is bracketed; along these solutions the second is bracketed in α. No start
 * has to be guessed, other than for Newton's method. Where the likelihood falls from α = 0 on, the model is that of Ewens.
 * The expected number of uniques among N records is Γ(θ+1)/Γ(θ+α)·N^α for large N (section 4).
 */
export function pitman(sample: Sample): ModelEstimate {
  const { histogram, population, singles } = sample;
  if (histogram.classes === histogram.records) return { model: 'pitman', converged: false, reason: 'no-repeats' };
  if (histogram.classes < 2) return { model: 'pitman', converged: false, reason: 'no-solution' };
  const parameters = likeliest(histogram);
  if (parameters === undefined) return { model: 'pitman', converged: false, reason: 'no-solution' };
  const { theta, alpha } = parameters;
  const uniques = Math.exp(logGammaRatio(theta + alpha, 1 - alpha) + alpha * Math.log(population));
  if (!(uniques >= 0 && uniques <= population)) return { model: 'pitman', converged: false, reason: 'out-of-range' };
  return {
    model: 'pitman',
    converged: true,
    uniques,
    fraction: uniques / population,
    correctMatches: singles * meanInverse(theta, alpha, histogram.records, population),
    parameters: { theta, alpha },
  };
}

/**
 * E(1/F) of a class with one record in the sample. In Pitman's formula each further record of the population joins it with
 * probability (F−α)/(n+θ), F and n growing on the way; so F−1 is beta-binomial over the N−n records outside the sample, with
 * a = 1−α and a+b = n+θ, for which E(1/F) = (n+θ−1)/(α(N−n+1)) · (Γ(N+θ+α)Γ(n+θ−1) / (Γ(N+θ)Γ(n+θ−1+α)) − 1).
 */
function meanInverse(theta: number, alpha: number, records: number, population: number): number {
  const from = records + theta - 1;
  const outside = population - records + 1;
  const growth =
    alpha === 0
      ? harmonicSum(from, Math.round(outside))
      : Math.expm1(logGammaRatio(population + theta, alpha) - logGammaRatio(from, alpha)) / alpha;
  return Math.min(1, (from / outside) * growth);
}

/** The parameters of greatest likelihood; `undefined` where they are not found. */
function likeliest(histogram: ClassSizeHistogram): { theta: number; alpha: number } | undefined {
  const { classes, records, sizes, counts } = histogram;
  const thetaFor = (alpha: number) => {
    const slope = (logShift: number) => {
      const shift = Math.exp(logShift);
      return harmonicSum(shift / alpha, classes - 1) / alpha - harmonicSum(shift - alpha + 1, records - 1);
    };
    if (!(slope(leastLog) > 0 && slope(mostLog) < 0)) return undefined;
    return Math.exp(bracketedRoot(slope, leastLog, mostLog)) - alpha;
  };
  const slope = (alpha: number) => {
    const theta = thetaFor(alpha);
    if (theta === undefined) return Number.NaN;
    const grown = (classes - 1 - (theta / alpha) * harmonicSum((theta + alpha) / alpha, classes - 1)) / alpha;
    return grown - sizes.reduce((sum, size, at) => sum + counts[at]! * harmonicSum(1 - alpha, size - 1), 0);
  };
  const [atLeast, atMost] = [slope(leastAlpha), slope(mostAlpha)];
  if (Number.isNaN(atLeast) || !(atMost < 0)) return undefined;
  if (atLeast <= 0) {
    const theta = thetaFor(leastAlpha);
    return theta === undefined ? undefined : { theta, alpha: 0 };
  }
  const alpha = bracketedRoot(slope, leastAlpha, mostAlpha);
  const theta = thetaFor(alpha);
  return theta === undefined ? undefined : { theta, alpha };
}
