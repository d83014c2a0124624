import type { VNode } from 'preact';
import { listText } from '../../../model/list-text.ts';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { percent } from '../../wording.ts';
import { ShareBar } from '../share-bar.tsx';

/** More than this many sets of columns are no help in choosing one. */
const shown = 8;

/** Which column tells most: how many pairs of people it tells apart, and how many values it has for each person. */
export function TellingColumns({ attributes }: Pick<CohortRisk, 'attributes'>): VNode {
  if (attributes.length === 0) return <p class="muted">No column tells people apart.</p>;
  return (
    <>
      <table class="telling">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Separation</th>
            <th scope="col">Distinction</th>
          </tr>
        </thead>
        <tbody>
          {attributes.slice(0, shown).map(({ columns, separation, distinction }) => (
            <tr key={columns.join('\n')}>
              <th scope="row">{listText(columns)}</th>
              <ShareCell share={separation} />
              <ShareCell share={distinction} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">
        Separation: pairs of people whose values differ. Distinction: different values for each person. What tells most
        is the first to coarsen.
      </p>
    </>
  );
}

function ShareCell({ share }: { share: number }): VNode {
  return (
    <td>
      {percent(share)}
      <ShareBar shares={[{ name: 'fill-neutral', count: share }]} />
    </td>
  );
}
