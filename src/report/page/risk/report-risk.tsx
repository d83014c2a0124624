import type { VNode } from 'preact';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { summaryOfRisk } from '../../risk/cohort-summary.ts';
import { cohortName, leadText } from '../../risk/risk-words.ts';
import { CohortFigures } from './cohort-figures.tsx';
import { RarePeople } from './rare-people.tsx';
import { RiskBlocks } from './risk-blocks.tsx';

/** Rare people in a report: for each cohort what makes people easy to find, who they are, and what would help. */
export function ReportRisk({ risks }: { risks: readonly CohortRisk[] }): VNode | null {
  if (risks.length === 0) return null;
  return (
    <section aria-labelledby="rare-people">
      <h2 id="rare-people">Rare people</h2>
      {risks.map((risk, index) => (
        <div class="outcome" key={`${index}`}>
          {risks.length > 1 && <h3>{cohortName(risk)}</h3>}
          <p>{leadText(summaryOfRisk(risk))}</p>
          {/* The first page shows those of the largest. */}
          {index > 0 && <CohortFigures cohort={summaryOfRisk(risk)} id={`${index}`} />}
          <RiskBlocks risk={risk} id={`${index}`} />
          <RarePeople rarest={risk.rarest} />
        </div>
      ))}
    </section>
  );
}
