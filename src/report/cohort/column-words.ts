import { plural } from '../../model/numerals.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import { percent } from '../wording.ts';

type Column = CohortRisk['columns'][number];

/** What a column of each role is called. */
export const roleWord: Readonly<Record<Column['role'], string>> = {
  identifier: 'identifier',
  'quasi-identifier': 'quasi-identifier',
  sensitive: 'sensitive',
  other: 'plays no part',
};

/** `age, 34 different values`. */
export function columnFacts({ kind, values, confidence }: Column): string {
  const facts = [kind, plural(values, 'different value')];
  return (confidence < 1 ? [...facts, `${percent(confidence)} sure`] : facts).join(', ');
}

/** Columns that play a part, and those that do not. */
export function byPart(columns: readonly Column[]): { parts: Column[]; others: Column[] } {
  const order = ['quasi-identifier', 'sensitive'] as const;
  return {
    parts: order.flatMap((role) => columns.filter((column) => column.role === role)),
    others: columns.filter(({ role }) => !order.some((one) => one === role)),
  };
}
