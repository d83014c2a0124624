import type { VNode } from 'preact';
import type { Cohort } from '../../../model/protocol.ts';
import { authoritiesOf } from '../../cohort/authorities.ts';
import { Icon } from '../icon.tsx';

/**
 * What authorities ask of a cohort, each with a symbol and in words whether it is met.
 * @param tells the names alone, or what each asks and why it is not met as well
 */
export function AuthorityList({
  thresholds,
  tells,
}: Pick<Cohort, 'thresholds'> & { tells: 'names' | 'reasons' }): VNode | null {
  if (thresholds.length === 0) return null;
  return (
    <ul class={`authorities ${tells}`}>
      {authoritiesOf(thresholds).map(({ name, title, source, holds, asks, found }) => {
        const why = [asks, found].filter(Boolean).join(': ');
        return (
          <li key={title} title={[title, why, source].filter(Boolean).join(' · ')}>
            <Icon name={holds ? 'pass' : 'warning'} />
            <span>
              {tells === 'names' ? name : title}
              {tells === 'reasons' && why !== '' && <span class="muted"> · {why}</span>}
            </span>
            <strong>{holds ? 'met' : 'not met'}</strong>
          </li>
        );
      })}
    </ul>
  );
}
