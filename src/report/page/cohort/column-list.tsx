import type { VNode } from 'preact';
import { plural } from '../../../model/numerals.ts';
import type { CohortRisk } from '../../../model/report.generated.ts';
import { byPart, columnFacts, roleWord } from '../../cohort/column-words.ts';

/** The part that each column plays in finding a person, and why. */
export function ColumnList({ columns }: Pick<CohortRisk, 'columns'>): VNode {
  const { parts, others } = byPart(columns);
  return (
    <>
      <Columns columns={parts} />
      {others.length > 0 && (
        <details>
          <summary>{plural(others.length, 'column')} that nobody is found by</summary>
          <Columns columns={others} />
        </details>
      )}
    </>
  );
}

function Columns({ columns }: Pick<CohortRisk, 'columns'>): VNode {
  return (
    <ul class="column-list">
      {columns.map((column) => (
        <li key={column.name}>
          <p>
            <strong>{column.name}</strong> <span class="tag">{roleWord[column.role]}</span>
          </p>
          <p class="muted">
            {columnFacts(column)}. {column.reason}
          </p>
        </li>
      ))}
    </ul>
  );
}
