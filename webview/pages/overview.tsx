import type { VNode } from 'preact';
import { categoryLabel } from '../../src/model/category-label.ts';
import type { Overview as OverviewResult, Reason } from '../../src/model/protocol.ts';
import { Answer } from '../../src/report/page/answer.tsx';
import type { BlockLinks } from '../../src/report/page/block.tsx';
import { Blocks } from '../../src/report/page/blocks.tsx';
import type { PageProps } from '../page-props.ts';
import { Button } from '../toolkit.tsx';
import { IssueList } from './issue-list.tsx';

/** The first page: the answer with its reasons, what it rests on, and all issues. */
export function Overview({
  host,
  overview,
  view,
  change,
  scroller,
  generation,
}: PageProps & { overview: OverviewResult }): VNode {
  const show = (reason: Reason): void => {
    if (reason.show === 'coverage') {
      change({ page: 'coverage' });
      return;
    }
    change({ filter: reason.filter });
    document.getElementById('issues')?.scrollIntoView({ block: 'start' });
  };
  const category: BlockLinks['category'] = (name) => (
    <button
      type="button"
      class="link"
      onClick={() => change({ filter: { categories: [name] } })}
      aria-label={`Show issues: ${categoryLabel[name]}`}
    >
      {categoryLabel[name]}
    </button>
  );
  const people = (
    <button type="button" class="link" onClick={() => change({ page: 'people' })}>
      List rare people
    </button>
  );
  const consent = (
    <button type="button" class="link" onClick={() => change({ page: 'consent' })}>
      Show what may be done
    </button>
  );
  const gaps = (
    <button type="button" class="link" onClick={() => change({ page: 'coverage' })}>
      List what was not read
    </button>
  );
  return (
    <>
      <Answer
        page={overview}
        actions={(reason) => (
          <Button label={`Show: ${reason.sentence}`} onPress={() => show(reason)}>
            Show
          </Button>
        )}
      />
      <Blocks page={overview} links={{ category, consent, gaps, people }} />
      <IssueList host={host} view={view} change={change} scroller={scroller} generation={generation} />
    </>
  );
}
