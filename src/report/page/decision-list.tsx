import type { ComponentChildren, VNode } from 'preact';
import { plural } from '../../model/numerals.ts';
import type { Suppression } from '../../model/protocol.ts';
import { Icon } from './icon.tsx';

/** What persons decided not to count, with who, until when and why. @param action what can be done about one */
export function DecisionList({
  suppressions,
  action,
}: {
  suppressions: readonly Suppression[];
  action?: (suppression: Suppression) => ComponentChildren;
}): VNode {
  return (
    <ul class="decisions">
      {suppressions.map((one) => (
        <li key={one.id}>
          <p>
            <Icon name={one.kind} />{' '}
            <strong>{one.kind === 'accepted' ? 'Accepted' : 'Ignored by the configuration'}:</strong> {subjectOf(one)}{' '}
            <span class="muted">({plural(one.findings, 'finding')})</span>
            {one.expired && <span class="expired"> Expired: its findings count again.</span>}
          </p>
          <p class="muted">
            {[one.by && `By ${one.by}`, one.on && `on ${one.on}`, one.until && `until ${one.until}`]
              .filter(Boolean)
              .join(' ')}
          </p>
          <p>{one.reason}</p>
          {action?.(one)}
        </li>
      ))}
    </ul>
  );
}

function subjectOf({ message, rule, path, field }: Suppression): string {
  const where = [path, field].filter((part) => part !== undefined);
  return [message ?? rule, ...where].filter((part) => part !== undefined).join(' · ');
}
