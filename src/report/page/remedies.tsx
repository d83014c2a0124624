import type { VNode } from 'preact';
import type { Remedy } from '../../model/protocol.ts';

/** What would resolve a finding, each with what the data loses by it. */
export function Remedies({ remedies }: { remedies: readonly Remedy[] }): VNode {
  return (
    <details class="remedies">
      <summary>What to do</summary>
      <RemedyList remedies={remedies} />
    </details>
  );
}

/** The same, in full view. */
export function RemedyList({ remedies }: { remedies: readonly Remedy[] }): VNode {
  return (
    <ul class="remedy-list">
      {remedies.map(({ id, title, cost }) => (
        <li key={id}>
          <strong>{title}.</strong> <span class="muted">{cost}</span>
        </li>
      ))}
    </ul>
  );
}
