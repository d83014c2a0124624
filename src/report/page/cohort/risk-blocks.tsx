import type { VNode } from 'preact';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { Block } from '../block.tsx';
import { ColumnList } from './column-list.tsx';
import { RiskNotes } from './risk-notes.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { TellingColumns } from './telling-columns.tsx';

/**
 * What makes the people of a cohort easy to find, and what would help: the same in the dashboard and in a report.
 * @param within id of the heading that it is below
 */
export function RiskBlocks({ risk, within }: { risk: CohortRisk; within: string }): VNode {
  return (
    <div class="blocks risk-blocks">
      <Block title="What would help" within={within}>
        <SuggestionList risk={risk} />
      </Block>
      <Block title="Which column tells most" within={within}>
        <TellingColumns attributes={risk.attributes} />
      </Block>
      <Block title="What part each column plays" within={within}>
        <ColumnList columns={risk.columns} />
      </Block>
      <Block title="What an intruder learns" within={within}>
        <RiskNotes risk={risk} />
      </Block>
    </div>
  );
}
