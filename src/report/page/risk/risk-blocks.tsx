import type { VNode } from 'preact';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { Block } from '../block.tsx';
import { ColumnList } from './column-list.tsx';
import { RiskNotes } from './risk-notes.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { TellingColumns } from './telling-columns.tsx';

/**
 * What makes the people of a cohort easy to find, and what would help: the same in the dashboard and in a report.
 * @param id tells the blocks of several cohorts on one page apart
 */
export function RiskBlocks({ risk, id = '0' }: { risk: CohortRisk; id?: string }): VNode {
  const part = `-${id}`;
  return (
    <div class="blocks risk-blocks">
      <Block title="What would help" part={part}>
        <SuggestionList risk={risk} />
      </Block>
      <Block title="Which column tells most" part={part}>
        <TellingColumns attributes={risk.attributes} />
      </Block>
      <Block title="What others may know" part={part}>
        <ColumnList risk={risk} />
      </Block>
      <Block title="How to read this" part={part}>
        <RiskNotes risk={risk} />
      </Block>
    </div>
  );
}
