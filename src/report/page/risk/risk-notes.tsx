import type { VNode } from 'preact';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { cautionLines, intruderLines, populationLines } from '../../risk/risk-words.ts';

/** What an intruder comes to, how people stand in the population, and what has to be known of these numbers. */
export function RiskNotes({ risk }: { risk: CohortRisk }): VNode {
  return (
    <ul class="notes">
      {[...intruderLines(risk), ...populationLines(risk), ...cautionLines(risk)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
