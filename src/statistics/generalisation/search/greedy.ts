import { type CountedClasses, splitClasses } from '../../counted-classes.ts';
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
 * How the next column to be told more precisely is chosen: by how much less is lost, or by that for each time that the number
 * of classes doubles. The second is better on most tables and the first on some.
 */
export type Choice = 'gain' | 'gain-by-classes';

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
  // What a column is worth is counted anew only when it looks like the best by what was counted last (lazy evaluation).
  const moves = new Map<number, Move & { readonly round: number }>();
  for (const column of columns.keys()) {
    if (!locked.has(column)) moves.set(column, { column, level: -1, loss, worth: Number.POSITIVE_INFINITY, round: -1 });
  }
  for (let round = 0; moves.size > 0 && !budget.isSpent; ) {
    space.signal?.throwIfAborted();
    const best = mostWorth(moves.values());
    if (best.round !== round) {
      const move = bestMove(space, { classes, assignment, loss }, best.column, tooFine[best.column]!, choice, budget);
      if (move) moves.set(best.column, { ...move, round });
      else moves.delete(best.column);
      continue;
    }
    const { groupOf, labels } = columns[best.column]!.levels[best.level]!;
    const by = { codes: combinations.codes[best.column]!, groups: labels.length, groupOf };
    // The finer level splits the classes of the coarser.
    classes = splitClasses(classes, by, combinations.counts);
    budget.spend(combinations.counts.length);
    assignment[best.column] = best.level;
    suppressed = recordsIn(classes.sizes, k);
    loss = best.loss;
    round += 1;
  }
  return { assignment, loss, suppressed };
}

/** The first of those that are worth most. */
function mostWorth<T extends Move>(moves: Iterable<T>): T {
  let best: T | undefined;
  for (const move of moves) if (!best || move.worth > best.worth) best = move;
  return best!;
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
  const before = doublings(classes.sizes);
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
    const worth = choice === 'gain' ? gain : gain / (doublings(sizes) - before + noDifference);
    if (!best || worth > best.worth) best = { column, level, loss: changed, worth };
  }
  return best;
}

/** How often the number of classes doubled, from one. */
function doublings(sizes: Uint32Array): number {
  let classes = 0;
  for (const size of sizes) if (size > 0) classes += 1;
  return Math.log2(classes);
}
