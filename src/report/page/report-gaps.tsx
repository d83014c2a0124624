import type { VNode } from 'preact';
import { plural } from '../../model/numerals.ts';
import type { FirstPage, GapRow } from '../../model/protocol.ts';

/** The entries that were not read whole, with the reason of each. */
export function ReportGaps({ gaps, coverage }: { gaps: readonly GapRow[]; coverage: FirstPage['coverage'] }): VNode {
  const more = coverage.partial + coverage.notInspected - gaps.length;
  return (
    <section aria-labelledby="not-read">
      <h2 id="not-read">What was not read</h2>
      {gaps.length === 0 ? (
        <p class="muted">Every entry was read whole.</p>
      ) : (
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Read</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ path, status, reason }) => (
              <tr key={path}>
                <td>
                  <code>{path}</code>
                </td>
                <td>{status === 'partial' ? 'in part' : 'not'}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p class="muted">And {plural(more, 'entry', 'entries')} more; the JSON report lists all.</p>}
    </section>
  );
}
