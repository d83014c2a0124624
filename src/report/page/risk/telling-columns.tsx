import type { VNode } from 'preact';
import { listText } from '../../../model/list-text.ts';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { percent } from '../../wording.ts';
import { ShareBar } from '../share-bar.tsx';

/** More than this many sets of columns are no help in choosing one. */
const shown = 8;

/** Which column tells most: how many values are of one person alone, and how many pairs of people are told apart. */
export function TellingColumns({ attributes }: Pick<CohortRisk, 'attributes'>): VNode {
  if (attributes.length === 0) return <p class="muted">No column tells people apart.</p>;
  return (
    <>
      <ul class="bars">
        {attributes.slice(0, shown).map(({ columns, distinction, separation }) => (
          <li key={columns.join('\n')}>
            <span>{listText(columns)}</span>
            <span class="muted">
              tells {percent(separation)} of pairs apart, {percent(distinction)} distinct
            </span>
            <ShareBar shares={[{ name: 'fill-neutral', count: separation }]} />
            <ShareBar shares={[{ name: 'fill-info', count: distinction }]} />
          </li>
        ))}
      </ul>
      <p class="muted">
        Upper bar: pairs of people whose values differ (separation). Lower bar: different values for each person
        (distinction). The column that tells most is the first to coarsen.
      </p>
    </>
  );
}
