import type { CohortRisk } from '../model/report.generated.ts';
import { type OfTable, sensitiveMeasures, sensitiveTableMeasures } from '../statistics/sensitive-measures.ts';
import { type Cohort, quasiIdentifiersOf, sensitiveOf } from './cohort.ts';

/**
 * What an intruder who finds the class of a person learns of each sensitive attribute: in the worst class. A missing value is
 * one more value, among quasi-identifiers as among sensitive attributes (ARX, pyCANON).
 */
export function sensitiveRisk(cohort: Cohort): CohortRisk['sensitive'] {
  const quasiIdentifiers = quasiIdentifiersOf(cohort);
  return sensitiveOf(cohort).map((column) => {
    const measures = sensitiveMeasures(quasiIdentifiers, [column], cohort.people);
    const worst = sensitiveTableMeasures(measures);
    return {
      column: column.name,
      distinctL: worst.distinct.value,
      entropyL: worst.entropyL.value,
      ...(worst.distinct.value > 1 ? { recursiveC: finite(worst.recursiveC) } : {}),
      t: worst.t.value,
      distance: measures[0]!.distance,
      delta: finite(worst.delta),
      basicBeta: finite(worst.basicBeta),
      enhancedBeta: finite(worst.enhancedBeta),
      alpha: worst.alpha.value,
    };
  });
}

/** JSON has no infinity. */
function finite({ value }: OfTable): number | null {
  return Number.isFinite(value) ? value : null;
}
