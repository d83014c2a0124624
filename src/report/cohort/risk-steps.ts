import type { Cohort } from '../../model/protocol.ts';
import { peopleBelow } from './cohort-summary.ts';

/** The share of people who are found with a probability above 1/k. */
export interface RiskStep {
  readonly k: number;
  readonly share: number;
}

/** A size of groups that somebody asks for, and what it comes to. */
export interface RiskMark extends RiskStep {
  /** Nobody is in a smaller group. */
  readonly holds: boolean;
}

/** Groups of at least this size are drawn, whatever is asked. */
const leastShown = 10;

/**
 * How many people are at risk by what is taken for too much, from 1 in 1, above which no risk is, on.
 * @returns a step for each k from 1 to beyond the largest size that anybody asks for
 */
export function riskSteps(cohort: Pick<Cohort, 'sizes' | 'people' | 'wanted' | 'thresholds'>): RiskStep[] {
  const asked = Math.max(0, ...sizesAsked(cohort));
  const last = Math.max(leastShown, Math.ceil(asked * 1.2));
  return Array.from({ length: last }, (_, index) => stepAt(cohort, index + 1));
}

/** The steps that somebody asks about: authorities, and the policy in force; smallest groups first. */
export function riskMarks(cohort: Pick<Cohort, 'sizes' | 'people' | 'wanted' | 'thresholds'>): RiskMark[] {
  return sizesAsked(cohort).map((k) => {
    const step = stepAt(cohort, k);
    return { ...step, holds: step.share === 0 };
  });
}

function stepAt({ sizes, people }: Pick<Cohort, 'sizes' | 'people'>, k: number): RiskStep {
  return { k, share: people === 0 ? 0 : peopleBelow(sizes, k) / people };
}

function sizesAsked({ wanted, thresholds }: Pick<Cohort, 'wanted' | 'thresholds'>): number[] {
  const asked = [wanted, ...thresholds.map(({ k = 0 }) => k)].filter((k) => k > 0);
  return [...new Set(asked)].sort((left, right) => left - right);
}
