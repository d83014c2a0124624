import type { VNode } from 'preact';
import type { Cohort } from '../../../model/protocol.ts';
import { authoritiesOf } from '../../risk/authorities.ts';
import { Icon } from '../icon.tsx';

/** What authorities ask of a cohort, each with a symbol and in words whether it is met. */
export function AuthorityList({ thresholds }: Pick<Cohort, 'thresholds'>): VNode {
  return (
    <ul class="authorities">
      {authoritiesOf(thresholds).map(({ title, source, holds, asks, found }) => (
        <li key={title} title={source}>
          <Icon name={holds ? 'pass' : 'warning'} />
          <span>
            {title} <span class="muted">{asks}</span>
          </span>
          <span class="verdict-word">{holds ? 'met' : 'not met'}</span>
          {found !== '' && <span class="found muted">{found}</span>}
        </li>
      ))}
    </ul>
  );
}
