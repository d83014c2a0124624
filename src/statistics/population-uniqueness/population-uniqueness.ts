import type { ClassSizeHistogram } from '../class-size-histogram.ts';
import { dankarChoice } from './dankar.ts';
import type { Fitted, ModelEstimate, PopulationModel } from './model-estimate.ts';
import { pitman } from './pitman.ts';
import { type Sample, sampleOf } from './sample.ts';
import { slideNegativeBinomial } from './slide-negative-binomial.ts';
import { zayatz } from './zayatz.ts';

/** From the lowest to the highest that any model says. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How many records of the population, of which the table is a sample, are unique in it. Models differ, by factors where the
 * sampling fraction is small, and the truth may lie outside all of them: there is no single number.
 */
export interface PopulationUniqueness {
  /** Which share of the population the table is. */
  readonly samplingFraction: number;
  /** Records of the population. */
  readonly population: number;
  /** Records that are unique in the table: no more of its records can be unique in the population. */
  readonly sampleUniques: number;
  /** What each model says, or why it says nothing. */
  readonly models: readonly ModelEstimate[];
  /** Share of the population's records that are unique, over the models that have an estimate; absent where none has. */
  readonly uniqueFraction?: Interval;
  /** Correct matches of sample uniques, over the same; see `Fitted.correctMatches`. */
  readonly correctMatches?: Interval;
  /** The model that the decision rule of Dankar et al. takes; its estimate is one of the interval, not a better one. */
  readonly dankar?: PopulationModel;
  /**
   * Why no model had to be fitted: the table is the whole population, or no record is unique even in the table, where every
   * estimate is 0 as in other programs.
   */
  readonly settledBy?: 'census' | 'no-sample-uniques';
}

/**
 * Population uniqueness from the sizes of a sample's equivalence classes, by the models of Pitman, Zayatz and the slide
 * negative binomial.
 * @param histogram classes of the table by size
 * @param fraction share of the population that the table is, above 0 and at most 1
 * @throws RangeError for a fraction that is none
 */
export function populationUniqueness(histogram: ClassSizeHistogram, fraction: number): PopulationUniqueness {
  const sample = sampleOf(histogram, fraction);
  const settledBy = fraction === 1 ? 'census' : sample.singles === 0 ? 'no-sample-uniques' : undefined;
  const models = settledBy === undefined ? fitModels(sample) : settled(sample);
  const fitted = models.filter((estimate) => estimate.converged);
  const chosen = dankarChoice(fraction, models);
  return {
    samplingFraction: fraction,
    population: sample.population,
    sampleUniques: sample.singles,
    models,
    ...(fitted.length > 0 && {
      uniqueFraction: intervalOf(fitted.map((estimate) => estimate.fraction)),
      correctMatches: intervalOf(fitted.map((estimate) => estimate.correctMatches)),
    }),
    ...(chosen !== undefined && settledBy === undefined && { dankar: chosen.model }),
    ...(settledBy !== undefined && { settledBy }),
  };
}

function fitModels(sample: Sample): ModelEstimate[] {
  return [pitman(sample), zayatz(sample), slideNegativeBinomial(sample)];
}

/** Where the uniques of the population are those of the sample. */
function settled({ singles, population }: Sample): Fitted[] {
  const fraction = population === 0 ? 0 : singles / population;
  return (['pitman', 'zayatz', 'snb'] as const).map((model) => ({
    model,
    converged: true,
    uniques: singles,
    fraction,
    correctMatches: singles,
    parameters: {},
  }));
}

function intervalOf(values: readonly number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}
