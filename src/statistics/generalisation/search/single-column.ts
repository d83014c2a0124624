import type { Budget } from './budget.ts';
import { Refinement } from './refinement.ts';
import {
  type Assignment,
  classesOf,
  lossOf,
  noDifference,
  recordsIn,
  type SearchSpace,
  type Solution,
} from './space.ts';

/**
 * The best assignment in which one column at most is told otherwise than it is.
 * @returns `undefined` when there is none that is good enough
 */
export function bestSingleColumn(space: SearchSpace, budget: Budget): Solution | undefined {
  const { columns, combinations, k, mostSuppressed } = space;
  const { codes, counts } = combinations;
  const asItIs: Assignment = columns.map(() => 0);
  const isTooFine = (sizes: Uint32Array) => recordsIn(sizes, k) > mostSuppressed;
  let best: Solution | undefined;
  for (const [column, { levels }] of columns.entries()) {
    if (levels.length === 1) continue;
    // Without the column classes are as large as any change of it can make them.
    const others = classesOf(space, asItIs.with(column, levels.length - 1), budget, isTooFine);
    if (isTooFine(others.sizes)) continue;
    const refinement = new Refinement(others, codes[column]!, levels[0]!.labels.length, counts, budget);
    for (const [level, { groupOf, labels, loss }] of levels.entries()) {
      if (best && loss / columns.length >= best.loss) break;
      const suppressed = recordsIn(refinement.sizesBy(groupOf, labels.length), k);
      if (suppressed > mostSuppressed) continue;
      const assignment = asItIs.with(column, level);
      const whole = lossOf(space, assignment, suppressed);
      if (!best || whole < best.loss - noDifference) best = { assignment, loss: whole, suppressed };
    }
  }
  return best;
}
