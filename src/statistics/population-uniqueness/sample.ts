import { type ClassSizeHistogram, classesOfSize } from '../class-size-histogram.ts';

/** A sample of a population as its models see it. */
export interface Sample {
  /** Classes of the sample by their size. */
  readonly histogram: ClassSizeHistogram;
  /** Which share of the population was sampled, above 0 and at most 1. */
  readonly fraction: number;
  /** Records of the population: those of the sample over the fraction. */
  readonly population: number;
  /** Classes with one record in the sample: sample uniques. */
  readonly singles: number;
  /** Classes with two. */
  readonly pairs: number;
}

/**
 * @throws RangeError for a fraction that is none
 */
export function sampleOf(histogram: ClassSizeHistogram, fraction: number): Sample {
  if (!(fraction > 0 && fraction <= 1)) {
    throw new RangeError(`a sampling fraction is above 0 and at most 1, not ${fraction}`);
  }
  return {
    histogram,
    fraction,
    population: histogram.records / fraction,
    singles: classesOfSize(histogram, 1),
    pairs: classesOfSize(histogram, 2),
  };
}
