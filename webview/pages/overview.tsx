import type { VNode } from 'preact';
import { categoryLabel } from '../../src/model/category-label.ts';
import type { Overview as OverviewResult, Reason } from '../../src/model/protocol.ts';
import { Answer } from '../../src/report/page/answer.tsx';
import { CategoryBlock } from '../../src/report/page/category-block.tsx';
import { CohortBlock } from '../../src/report/page/cohort-block.tsx';
import { ConsentBlock } from '../../src/report/page/consent-block.tsx';
import { CoverageBlock } from '../../src/report/page/coverage-block.tsx';
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
      <div class="blocks">
        <CategoryBlock
          categories={overview.categories}
          label={({ category }) => (
            <button
              type="button"
              class="link"
              onClick={() => change({ filter: { categories: [category] } })}
              aria-label={`Show issues: ${categoryLabel[category]}`}
            >
              {categoryLabel[category]}
            </button>
          )}
        />
        <CohortBlock cohort={overview.cohort} />
        <CoverageBlock
          page={overview}
          action={
            overview.coverage.partial + overview.coverage.notInspected > 0 && (
              <button type="button" class="link" onClick={() => change({ page: 'coverage' })}>
                List what was not read
              </button>
            )
          }
        />
        <ConsentBlock consent={overview.consent} />
      </div>
      <IssueList host={host} view={view} change={change} scroller={scroller} generation={generation} />
    </>
  );
}
