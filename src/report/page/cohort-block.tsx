import type { VNode } from 'preact';
import { plural } from '../../model/numerals.ts';
import { Block, type BlockProps } from './block.tsx';
import { CohortFigures } from './cohort/cohort-figures.tsx';

const without =
  'No table of people with columns such as age, sex or site was found. With one, the smallest group of people who share them would stand here.';

/** How easily a person is singled out, by the largest group of people in the dataset. */
export function CohortBlock({ page: { cohort }, links = {} }: BlockProps): VNode {
  return (
    <Block title="Re-identification" empty={cohort === undefined && without}>
      {cohort && (
        <>
          <CohortFigures cohort={cohort} tells="names" />
          <p class="muted">
            Read from {cohort.sources.join(', ')}.
            {cohort.otherCohorts > 0 && ` ${plural(cohort.otherCohorts, 'more group')} of people in other files.`}
          </p>
          {links.people}
        </>
      )}
    </Block>
  );
}
