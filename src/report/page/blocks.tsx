import type { VNode } from 'preact';
import type { BlockProps } from './block.tsx';
import { CategoryBlock } from './category-block.tsx';
import { CohortBlock } from './cohort-block.tsx';
import { ConsentBlock } from './consent-block.tsx';
import { CoverageBlock } from './coverage-block.tsx';

/** The blocks below the answer, in their order. */
const blocks = [CategoryBlock, CohortBlock, CoverageBlock, ConsentBlock] as const;

/** The blocks of the first page: the same in the dashboard and in a report. */
export function Blocks(props: BlockProps): VNode {
  return (
    <div class={`blocks ${props.page.cohort === undefined ? '' : 'assessed'}`}>
      {blocks.map((Part) => (
        <Part key={Part.name} {...props} />
      ))}
    </div>
  );
}
