import { plural } from '../../model/numerals.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import { type PartOf, tableLines } from './part.ts';

type Column = CohortRisk['columns'][number];

const order: Readonly<Record<Column['role'], number>> = {
  'quasi-identifier': 0,
  sensitive: 1,
  identifier: 2,
  other: 3,
};

/** Columns with their role and why; those that play none are counted. */
export const columnsPart: PartOf = ({ columns }, { width, verbose }) => {
  const sorted = [...columns].sort((left, right) => order[left.role] - order[right.role]);
  const told = verbose ? sorted : sorted.filter(({ role }) => role !== 'other');
  const others = columns.length - told.length;
  const lines = tableLines(told.map(row), width);
  if (others > 0)
    lines.push(`  and ${plural(others, 'column')} that tell${others === 1 ? 's' : ''} neither (--verbose shows all)`);
  return { title: 'Columns', lines };
};

function row({ name, role, values, reason }: Column): string[] {
  return [name, role, plural(values, 'value'), reason];
}
