import type { CohortRisk } from '../model/report.generated.ts';
import { classSizeHistogram } from '../statistics/class-size-histogram.ts';
import type { Caution, ModelEstimate, NoEstimate } from '../statistics/population-uniqueness/model-estimate.ts';
import { populationUniqueness } from '../statistics/population-uniqueness/population-uniqueness.ts';

type Population = NonNullable<CohortRisk['population']>;

const modelNames: Readonly<Record<ModelEstimate['model'], string>> = {
  pitman: 'Pitman',
  zayatz: 'Zayatz',
  snb: 'slide negative binomial',
};

const noEstimates: Readonly<Record<NoEstimate, string>> = {
  'no-repeats': 'It says nothing: no two people of the table are alike, so nothing tells how groups grow.',
  'no-pairs': 'It says nothing: no group of the table has exactly two people, which it is fitted to.',
  'no-solution': 'It says nothing: it does not fit the groups of this table.',
  'several-solutions': 'It says nothing: it fits the groups of this table in several ways.',
  'out-of-range': 'It says nothing: what it gives cannot be.',
};

const cautions: Readonly<Record<Caution, string>> = {
  'small-fraction': 'Below a sampling fraction of 0.1 it was up to twenty times too high on real tables.',
};

/**
 * How many people of the population, of which the table is a sample, nobody else is like: from the lowest to the highest that
 * models say. The truth may lie outside.
 * @param sizes of each class how many people it has, a missing value being a value of its own
 * @throws RangeError for a fraction that is not above 0 and at most 1
 */
export function populationRisk(sizes: Uint32Array, samplingFraction: number): Population {
  const { models, uniqueFraction } = populationUniqueness(classSizeHistogram(sizes), samplingFraction);
  return { samplingFraction, ...uniqueFraction, models: models.map(modelReported) };
}

function modelReported(estimate: ModelEstimate): Population['models'][number] {
  const model = modelNames[estimate.model];
  if (!estimate.converged) return { model, caution: noEstimates[estimate.reason] };
  const { fraction, caution } = estimate;
  return { model, uniqueFraction: fraction, ...(caution === undefined ? {} : { caution: cautions[caution] }) };
}
