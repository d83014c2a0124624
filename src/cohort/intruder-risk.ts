import type { CohortRisk, RiskOfPeople } from '../model/report.generated.ts';
import type { ClassSizes } from '../statistics/class-sizes.ts';
import { prosecutorRisk } from '../statistics/reidentification-risk.ts';

/**
 * The risk that an intruder names a person rightly. With a sampling fraction the journalist is told, and the marketer is
 * one who matches the table against the population; without it the table is taken for the population, so that the marketer
 * finds the prosecutor's average.
 *
 * The class of a person in the population is expected to be 1 / fraction times as large as in the table
 * (`expectedClassSizes`), so that risks of the journalist are those of the prosecutor in a table with classes of that size.
 * @param wanted smallest class that is allowed; the risk that is accepted is 1 / wanted
 * @param fraction share of the population that is in the table, above 0 and at most 1
 */
export function intruderRisk(sizes: ClassSizes, wanted: number, fraction?: number): CohortRisk['risk'] {
  const prosecutor = riskFor(sizes, wanted);
  if (fraction === undefined) return { prosecutor, marketer: prosecutor.average };
  const journalist = riskFor(inPopulation(sizes, fraction), wanted);
  return { prosecutor, journalist, marketer: journalist.average };
}

function riskFor(sizes: ClassSizes, wanted: number): RiskOfPeople {
  const threshold = 1 / wanted;
  const { highest, average, shareAtRisk } = prosecutorRisk(sizes, threshold);
  return { highest, average, threshold, atRisk: shareAtRisk };
}

function inPopulation(sizes: ClassSizes, fraction: number): ClassSizes {
  return {
    ...sizes,
    k: sizes.k / fraction,
    largest: sizes.largest / fraction,
    bySize: sizes.bySize.map(({ size, records }) => ({ size: size / fraction, records })),
  };
}
