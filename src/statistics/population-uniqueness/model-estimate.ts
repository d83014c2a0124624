/** Models of the classes of a population that can be fitted to those of a sample. */
export type PopulationModel = 'pitman' | 'zayatz' | 'snb';

/** Why a model has no estimate. */
export type NoEstimate =
  /** No class of the sample has more than one record: nothing tells how classes grow. */
  | 'no-repeats'
  /** No class of the sample has exactly two records, which this model is fitted to. */
  | 'no-pairs'
  /** The equations of the model have no solution with admissible parameters. */
  | 'no-solution'
  /** They have several, and nothing in them tells which. */
  | 'several-solutions'
  /** The solution says more than there are records in the population, or than there can be. */
  | 'out-of-range';

/** Why an estimate is to be taken with care. */
export type Caution =
  /** The sampling fraction is under 0.1: there this model was too high on real tables, up to twenty times. */
  'small-fraction';

/** What one model says of the population. */
export type ModelEstimate = Fitted | NotFitted;

/** A model that could be fitted. */
export interface Fitted {
  readonly model: PopulationModel;
  readonly converged: true;
  /** Expected number of records that are unique in the population. */
  readonly uniques: number;
  /** The same as a share of the population's records, 0 to 1. */
  readonly fraction: number;
  /**
   * Expected number of correct matches if each sample unique is linked to a record drawn at random from its class in the
   * population: the sum of 1/F over sample uniques, τ2 (Rinott and Shlomo 2006, A generalized negative binomial smoothing
   * model for sample disclosure risk estimation).
   */
  readonly correctMatches: number;
  /** The fitted parameters by their names in the paper of the model; none for a model without. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly caution?: Caution;
}

/** A model that could not. */
export interface NotFitted {
  readonly model: PopulationModel;
  readonly converged: false;
  readonly reason: NoEstimate;
}

/** Sampling fraction under which models that take the sample's classes for those of the population fail. */
const smallFraction = 0.1;

/** The caution that such a model owes. */
export function cautionAt(fraction: number): Pick<Fitted, 'caution'> {
  return fraction < smallFraction ? { caution: 'small-fraction' } : {};
}
