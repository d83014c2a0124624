import type { VNode } from 'preact';
import { number } from '../../../model/numerals.ts';
import type { Cohort } from '../../../model/protocol.ts';
import { percent } from '../../wording.ts';
import { Figure } from '../block.tsx';
import { AuthorityList } from './authority-list.tsx';
import { ClassSizes } from './class-sizes.tsx';
import { RiskChart } from './risk-chart.tsx';

/**
 * How easily a person of a cohort is singled out: numbers, people by the size of their group, risk by threshold, and what
 * authorities ask.
 * @param tells of authorities the names alone, or their reasons
 * @param id tells the drawings of several cohorts on one page apart
 */
export function CohortFigures({
  cohort,
  tells,
  id = '0',
}: {
  cohort: Cohort;
  tells: 'names' | 'reasons';
  id?: string;
}): VNode {
  const { k, wanted, people, uniquePeople, below, averageRisk, thresholds } = cohort;
  return (
    <>
      <dl class="figures">
        <Figure
          value={number(k)}
          name="Smallest group"
          note={wanted > 0 ? `want ${number(wanted)} or more` : undefined}
        />
        <Figure value={number(uniquePeople)} name="Unique people" note={`of ${number(people)}`} />
        {wanted > 2 && (
          <Figure value={number(below)} name={`In groups under ${number(wanted)}`} note={`of ${number(people)}`} />
        )}
        <Figure value={percent(averageRisk)} name="Average risk" />
      </dl>
      <div class="charts">
        <ClassSizes cohort={cohort} id={id} />
        <RiskChart cohort={cohort} />
      </div>
      <AuthorityList thresholds={thresholds} tells={tells} />
    </>
  );
}
