import type { CohortRisk } from '../model/report.generated.ts';
import { columnSets } from '../statistics/separation/column-sets.ts';
import type { CohortColumn } from './cohort.ts';

/** Of more columns there are too many sets. */
const mostColumns = 20;
/** Sets of three and more tell nearly all people apart in most tables, and so say little of the columns. */
const largestSet = 2;

/** How well each quasi-identifier, and any two together, tell people apart; what tells most stands first. */
export function attributesReported(columns: readonly CohortColumn[], people: number): CohortRisk['attributes'] {
  if (columns.length > mostColumns || people === 0) return [];
  const sets = columnSets(columns, people, { largest: largestSet });
  return sets
    .map(({ columns: set, distinction, separation }) => ({
      columns: set.map((at) => columns[at]!.name),
      distinction,
      separation,
    }))
    .sort((left, right) => right.separation - left.separation || right.distinction - left.distinction);
}
