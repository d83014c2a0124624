import { bracketedRoot } from './bracketed-root.ts';
import { cautionAt, type ModelEstimate } from './model-estimate.ts';
import type { Sample } from './sample.ts';
import { populationClasses } from './shlosser.ts';

/** Places between which solutions are looked for, in the logit of c. */
const gridSteps = 600;
const gridReach = 30;

/**
 * Unique records of the population by the slide negative binomial model (Chen and Keller-McNulty 1998, Estimation of
 * identification disclosure risk in microdata, Journal of Official Statistics 14(1)). A class of the population has 1 + X
 * records, X negative binomial with parameters α and β, so that Kβ^α of K classes have one. Each record is sampled with
 * probability f. With d = (1−f)(1−β), which is 1 − D, the numbers of classes with one and two records in the sample are
 *
 *     s_1 = K f (β/D)^α (1 + α d/D)
 *     s_2 = K α β^α f² (1−β) (2 − (1−α) d) / (2 D^{α+2})
 *
 * K comes from Shlosser's estimator, α and β from these equations. In c = f(1−β)/D, which is between 0 and 1, β/D is 1 − c
 * and d/D is e = c(1−f)/f. Then s_2/s_1 is a quadratic equation in α with one positive root for each c, and what is left is
 * one equation in c, whose solutions are bracketed on a grid.
 */
export function slideNegativeBinomial(sample: Sample): ModelEstimate {
  const { fraction: f, population, singles, pairs } = sample;
  if (pairs === 0) return { model: 'snb', converged: false, reason: 'no-pairs' };
  const classes = populationClasses(sample);
  const odds = (1 - f) / f;
  const ratio = pairs / singles;
  const alphaFor = (c: number) => {
    const e = c * odds;
    const [square, linear] = [(c * e) / 2, c + (c * e) / 2 - ratio * e];
    const root = Math.sqrt(linear * linear + 4 * square * ratio);
    return linear > 0 ? (2 * ratio) / (linear + root) : (root - linear) / (2 * square);
  };
  const excess = (logit: number) => {
    const c = 1 / (1 + Math.exp(-logit));
    const alpha = alphaFor(c);
    const log1c = -Math.log1p(Math.exp(logit));
    return classes * f * Math.exp(alpha * log1c) * (1 + alpha * c * odds) - singles;
  };
  const roots = signChanges(excess).map(([low, high]) => bracketedRoot(excess, low, high));
  const [logit] = roots;
  if (logit === undefined) return { model: 'snb', converged: false, reason: 'no-solution' };
  if (roots.length > 1) return { model: 'snb', converged: false, reason: 'several-solutions' };
  const c = 1 / (1 + Math.exp(-logit));
  const alpha = alphaFor(c);
  // c = f(1−β)/D with D = f + β(1−f) solved for β, written without a difference near c = 1.
  const beta = (f * (1 / (1 + Math.exp(logit)))) / (f + c * (1 - f));
  const uniques = classes * beta ** alpha;
  if (!(uniques <= population)) return { model: 'snb', converged: false, reason: 'out-of-range' };
  return {
    model: 'snb',
    converged: true,
    uniques,
    fraction: uniques / population,
    // K f E[(1−f)^X], the generating function of X at 1−f.
    correctMatches: classes * f * (1 - c) ** alpha,
    parameters: { alpha, beta, classes },
    ...cautionAt(f),
  };
}

/** Neighbours on the grid between which a function changes its sign. */
function signChanges(f: (x: number) => number): [number, number][] {
  const changes: [number, number][] = [];
  let [before, fBefore] = [-gridReach, f(-gridReach)];
  for (let step = 1; step <= gridSteps; step += 1) {
    const x = -gridReach + (2 * gridReach * step) / gridSteps;
    const value = f(x);
    if (fBefore === 0 || Math.sign(value) * Math.sign(fBefore) < 0) changes.push([before, x]);
    [before, fBefore] = [x, value];
  }
  return changes;
}
