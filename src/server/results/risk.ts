import type { RiskParams, RiskResult } from '../../model/protocol.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import type { DatasetResult } from './result.ts';

/** The cohorts of a result, and the risk of one of them without its people, who are asked for by pages. */
export function riskOf({ scan }: DatasetResult, { cohort }: Omit<RiskParams, 'folder'>): RiskResult {
  const risks = scan.summary.cohort.risks ?? [];
  const cohorts = risks.map(({ sources, people }) => ({ sources, people }));
  const at = cohortAt(risks, cohort);
  const risk = risks[at];
  return { cohorts, cohort: at, ...(risk ? { risk: { ...risk, rarest: [] } } : {}) };
}

/** A page may ask for a cohort that a later scan does not have: it gets the last. */
export function cohortAt(risks: readonly CohortRisk[], cohort: number): number {
  return Math.max(0, Math.min(cohort, risks.length - 1));
}
