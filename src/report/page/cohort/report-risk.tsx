import type { VNode } from 'preact';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { summaryOfRisk } from '../../cohort/cohort-summary.ts';
import { cohortName, leadText } from '../../cohort/risk-words.ts';
import { AuthorityList } from './authority-list.tsx';
import { CohortFigures } from './cohort-figures.tsx';
import { RarePeople } from './rare-people.tsx';
import { RiskBlocks } from './risk-blocks.tsx';

/** Rare people in a report: for each cohort what makes people easy to find, who they are, and what would help. */
export function ReportRisk({ risks }: { risks: readonly CohortRisk[] }): VNode | null {
  if (risks.length === 0) return null;
  return (
    <section aria-labelledby="rare-people">
      <h2 id="rare-people">Rare people</h2>
      {risks.map((risk, index) => {
        const summary = summaryOfRisk(risk);
        const heading = `cohort-${index}`;
        return (
          <div class="outcome" key={heading}>
            <h3 id={heading}>{cohortName(risk)}</h3>
            <p>{leadText(summary)}</p>
            {/* The first page shows the figures of the largest. */}
            {index === 0 ? (
              <AuthorityList thresholds={summary.thresholds} tells="reasons" />
            ) : (
              <CohortFigures cohort={summary} tells="reasons" id={`${index}`} />
            )}
            <RiskBlocks risk={risk} within={heading} />
            <RarePeople rarest={risk.rarest} />
          </div>
        );
      })}
    </section>
  );
}
