import { type CountedClasses, splitClasses } from '../../counted-classes.ts';
import { entropyOf } from '../information-loss.ts';
import type { Budget } from './budget.ts';
import {
  type Assignment,
  classesOf,
  lossOf,
  noDifference,
  Refinement,
  recordsIn,
  type SearchSpace,
  type Solution,
} from './space.ts';

/** How the next column to be told more precisely is chosen: by what is gained, or by what is gained for how much finer classes become. */
export type Choice = 'gain' | 'gain-by-entropy' | 'gain-by-classes';

interface Move {
  readonly column: number;
  readonly level: number;
  readonly loss: number;
  readonly worth: number;
}

/**
 * From an assignment that is good enough, tells one column after another more precisely, for as long as it stays good
 * enough. Where a level is too fine it is so for good, since classes only get smaller on the way.
 * @param locked columns that are not moved
 */
export function refineGreedily(
  space: SearchSpace,
  start: Assignment,
  choice: Choice,
  budget: Budget,
  locked: ReadonlySet<number> = new Set(),
): Solution | undefined {
  const { columns, combinations, k, mostSuppressed } = space;
  const assignment = [...start];
  let classes = classesOf(space, assignment, budget);
  let suppressed = recordsIn(classes.sizes, k);
  if (suppressed > mostSuppressed) return undefined;
  let loss = lossOf(space, assignment, suppressed);
  const tooFine = columns.map(() => new Set<number>());
  while (!budget.isSpent) {
    space.signal?.throwIfAborted();
    let best: Move | undefined;
    for (let column = 0; column < columns.length; column += 1) {
      if (locked.has(column)) continue;
      const move = bestMove(space, { classes, assignment, loss }, column, tooFine[column]!, choice, budget);
      if (move && (!best || move.worth > best.worth)) best = move;
    }
    if (!best) break;
    const { groupOf, labels } = columns[best.column]!.levels[best.level]!;
    const by = { codes: combinations.codes[best.column]!, groups: labels.length, groupOf };
    // The finer level splits the classes of the coarser.
    classes = splitClasses(classes, by, combinations.counts);
    budget.spend(combinations.counts.length);
    assignment[best.column] = best.level;
    suppressed = recordsIn(classes.sizes, k);
    loss = best.loss;
  }
  return { assignment, loss };
}

interface State {
  readonly classes: CountedClasses;
  readonly assignment: Assignment;
  readonly loss: number;
}

function bestMove(
  space: SearchSpace,
  { classes, assignment, loss }: State,
  column: number,
  tooFine: Set<number>,
  choice: Choice,
  budget: Budget,
): Move | undefined {
  const { columns, combinations, k, mostSuppressed } = space;
  const { levels, coarser } = columns[column]!;
  const own = assignment[column]!;
  const finer = levels.flatMap((_, level) => (!tooFine.has(level) && coarser[level]!.has(own) ? [level] : []));
  if (finer.length === 0) return undefined;
  const { codes, counts } = combinations;
  const refinement = new Refinement(classes, codes[column]!, levels[0]!.labels.length, counts, budget);
  const before = choice === 'gain-by-entropy' ? entropyOf(classes.sizes) : Math.log2(classes.sizes.length);
  let best: Move | undefined;
  // Coarse levels first: what is finer than one that is too fine need not be counted.
  for (const level of finer.reverse()) {
    if (tooFine.has(level)) continue;
    const { groupOf, labels } = levels[level]!;
    const sizes = refinement.sizesBy(groupOf, labels.length);
    const suppressed = recordsIn(sizes, k);
    if (suppressed > mostSuppressed) {
      for (let other = 0; other < levels.length; other += 1) {
        if (other === level || coarser[other]!.has(level)) tooFine.add(other);
      }
      continue;
    }
    const changed = lossOf(space, assignment.with(column, level), suppressed);
    const gain = loss - changed;
    if (gain <= noDifference) continue;
    const after = choice === 'gain-by-entropy' ? entropyOf(sizes) : Math.log2(sizes.length);
    const worth = choice === 'gain' ? gain : gain / (after - before + noDifference);
    if (!best || worth > best.worth) best = { column, level, loss: changed, worth };
  }
  return best;
}
