import { number, plural } from '../../model/numerals.ts';
import type { Report } from '../../model/report.generated.ts';
import { type Authority, authoritiesOf } from './authorities.ts';
import { cohortSummary } from './cohort-summary.ts';
import { leadText } from './risk-words.ts';
import { lossText, stepsText } from './suggestion-words.ts';

/** Re-identification in a few lines, for reports that are no pages. */
export interface RiskSection {
  /** Smallest group, unique people and people in groups that are too small, by which columns, read from where. */
  readonly lead: string;
  /** What is not met, one line for each authority; or that all of it is. */
  readonly thresholds: readonly string[];
  /** The change that loses least, with what it comes to; absent where none is needed or known. */
  readonly suggestion?: string;
}

/** @returns `undefined` where the risk of no cohort was assessed */
export function riskSection(cohort: Report['cohort']): RiskSection | undefined {
  const [risk] = cohort.risks ?? [];
  const summary = cohortSummary(cohort);
  if (!risk || !summary) return undefined;
  const { k, wanted, sources, otherCohorts } = summary;
  const others = otherCohorts > 0 ? ` ${plural(otherCohorts, 'more group')} of people in other files.` : '';
  const [best] = risk.suggestions;
  return {
    lead: `Smallest group ${number(k)}, wanted ${number(wanted)}: ${leadText(summary)} Read from ${sources.join(', ')}.${others}`,
    thresholds: thresholdLines(authoritiesOf(risk.thresholds)),
    ...(best && k < wanted
      ? { suggestion: `${stepsText(best)}: smallest group ${number(best.after.k)}, ${lossText(best)}` }
      : {}),
  };
}

function thresholdLines(authorities: readonly Authority[]): string[] {
  if (authorities.length === 0) return [];
  const unmet = authorities.filter(({ holds }) => !holds);
  if (unmet.length === 0) return [`Met: ${authorities.map(({ title }) => title).join(', ')}`];
  return unmet.map(({ title, asks, found }) => `Not met: ${[title, asks, found].filter(Boolean).join(' · ')}`);
}
