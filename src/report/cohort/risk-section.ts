import { number, plural } from '../../model/numerals.ts';
import type { Report } from '../../model/report.generated.ts';
import type { Section } from '../section.ts';
import { type Authority, authoritiesOf } from './authorities.ts';
import { cohortSummary } from './cohort-summary.ts';
import { leadText } from './risk-words.ts';
import { lossText } from './suggestion-words.ts';
import { stepsText } from './suggestions-part.ts';

/**
 * Re-identification in a few lines: smallest group, unique people and people in groups that are too small, by which columns,
 * read from where; then what is not met, or that all of it is, and what would help most, where something has to.
 * @returns `undefined` where the risk of no cohort was assessed
 */
export function riskSection(cohort: Report['cohort']): Section | undefined {
  const [risk] = cohort.risks ?? [];
  const summary = cohortSummary(cohort);
  if (!risk || !summary) return undefined;
  const { k, wanted, sources, otherCohorts } = summary;
  const others = otherCohorts > 0 ? ` ${plural(otherCohorts, 'more group')} of people in other files.` : '';
  const [best] = risk.suggestions;
  return {
    lead: `Smallest group ${number(k)}, wanted ${number(wanted)}: ${leadText(summary)} Read from ${sources.join(', ')}.${others}`,
    details: [
      thresholdLine(authoritiesOf(risk.thresholds)),
      best && k < wanted
        ? `Would help: ${stepsText(best)} The smallest group has ${number(best.after.k)} then; it ${lossText(best)}.`
        : undefined,
    ].filter((line) => line !== undefined),
  };
}

/** Each with the size of groups that it asks for, or with what is against it where it asks for none. */
function thresholdLine(authorities: readonly Authority[]): string | undefined {
  if (authorities.length === 0) return undefined;
  const unmet = authorities.filter(({ holds }) => !holds);
  if (unmet.length === 0) return `Met: ${authorities.map(({ name }) => name).join(', ')}`;
  const named = unmet.map(({ name, sizes, found }) => {
    const why = sizes.length === 0 ? found : `groups of ${sizes.map(number).join(' or ')}`;
    return `${name} (${why})`;
  });
  return `Not met: ${named.join('; ')}`;
}
