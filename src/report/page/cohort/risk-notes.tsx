import type { VNode } from 'preact';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { cautionLines, intruderLines, populationLines } from '../../cohort/risk-words.ts';
import { disclosureText, measuresText } from '../../cohort/sensitive-part.ts';

/** Whom an intruder finds and what is learnt then, how people stand in the population, and what these numbers leave out. */
export function RiskNotes({ risk }: { risk: CohortRisk }): VNode {
  return (
    <ul class="notes">
      {[...intruderLines(risk), ...populationLines(risk)].map((line) => (
        <li key={line}>{line}</li>
      ))}
      {risk.sensitive.map((sensitive) => (
        <li key={sensitive.column}>
          <strong>{sensitive.column}</strong>: {disclosureText(sensitive)}{' '}
          <span class="muted">In the worst group: {measuresText(sensitive)}.</span>
        </li>
      ))}
      {cautionLines(risk).map((line) => (
        <li key={line} class="muted">
          {line}
        </li>
      ))}
    </ul>
  );
}
