import type { VNode } from 'preact';
import { listText } from '../../../model/list-text.ts';
import { plural } from '../../../model/numerals.ts';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { fitsText, personName } from '../../cohort/person-words.ts';
import { percent } from '../../wording.ts';

/** So many people are listed in a report. */
const listed = 50;

/** The people of a cohort who are most easily singled out, the rarest first, as a table of a report. */
export function RarePeople({ rarest }: Pick<CohortRisk, 'rarest'>): VNode {
  if (rarest.length === 0) return <p class="muted">Nobody stands out.</p>;
  const more = rarest.length - listed;
  return (
    <>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Exposed by</th>
            <th scope="col">Description, and the cheapest change</th>
          </tr>
        </thead>
        <tbody>
          {rarest.slice(0, listed).map((person, index) => (
            <tr key={`${index} ${person.subject}`}>
              <td>
                {personName(person)}
                <p class="muted">risk {percent(person.risk)}</p>
              </td>
              <td>{listText(person.columns)}</td>
              <td>
                {person.description} <span class="muted">Fits {fitsText(person)}.</span>
                {person.change !== undefined && <p class="muted">{person.change}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="muted">And {plural(more, 'more person', 'more people')}; the JSON report lists all.</p>}
    </>
  );
}
