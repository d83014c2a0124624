import type { VNode } from 'preact';
import { plural } from '../../../model/numerals.ts';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { byPart, columnFacts, disclosureText, measuresText, roleWord } from '../../risk/column-words.ts';

/** The part that each column plays in finding a person, and why; what is learnt of sensitive ones. */
export function ColumnList({ risk: { columns, sensitive } }: { risk: CohortRisk }): VNode {
  const { parts, others } = byPart(columns);
  return (
    <>
      <Columns columns={parts} sensitive={sensitive} />
      {others.length > 0 && (
        <details>
          <summary>{plural(others.length, 'column')} that nobody is found by</summary>
          <Columns columns={others} sensitive={[]} />
        </details>
      )}
    </>
  );
}

function Columns({ columns, sensitive }: Pick<CohortRisk, 'columns' | 'sensitive'>): VNode {
  return (
    <ul class="column-list">
      {columns.map((column) => {
        const disclosed = sensitive.find((one) => one.column === column.name);
        return (
          <li key={column.name}>
            <p>
              <strong>{column.name}</strong> <span class="tag">{roleWord[column.role]}</span>
            </p>
            <p class="muted">
              {columnFacts(column)}. {column.reason}
            </p>
            {disclosed && (
              <p>
                In the worst case {disclosureText(disclosed)}. <span class="muted">{measuresText(disclosed)}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
