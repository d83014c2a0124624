import type { Fitted, ModelEstimate, PopulationModel } from './model-estimate.ts';

/** Sampling fraction up to which the rule trusts the model of Pitman alone. */
const pitmanUpTo = 0.1;

/**
 * The decision rule of Dankar, El Emam, Neisa and Roffey (2012, Estimating the re-identification risk of clinical data sets,
 * BMC Medical Informatics and Decision Making 12:66): at a sampling fraction of 0.1 or less Pitman, and Zayatz where that has
 * no estimate; above it the lower of Zayatz and slide negative binomial, or Zayatz where that has none.
 * @param fraction share of the population that was sampled
 * @param models estimates, in any order
 * @returns the estimate that the rule takes; `undefined` where neither has one
 */
export function dankarChoice(fraction: number, models: readonly ModelEstimate[]): Fitted | undefined {
  const by = (model: PopulationModel) =>
    models.find((estimate): estimate is Fitted => estimate.converged && estimate.model === model);
  const zayatz = by('zayatz');
  if (fraction <= pitmanUpTo) return by('pitman') ?? zayatz;
  const snb = by('snb');
  return snb !== undefined && (zayatz === undefined || snb.uniques <= zayatz.uniques) ? snb : zayatz;
}
