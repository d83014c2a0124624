import { searchBest } from './branch-and-bound.ts';
import type { Budget } from './budget.ts';
import { type Choice, refineGreedily } from './greedy.ts';
import { type Assignment, noDifference, type SearchSpace, type Solution } from './space.ts';

const choices: readonly Choice[] = ['gain-by-classes', 'gain'];
/** So much of the budget may go into good answers before the rest goes into the proof that none is better. */
const forGoodAnswers = 0.75;

/**
 * The assignment that loses least among those that are good enough: good ones first, made better for as long as changing
 * one column helps, then a search of all that might be better still.
 * @param known solutions to start from
 * @returns whether nothing is better; without a solution, that there is none when no column tells more than it must
 */
export function bestAssignment(
  space: SearchSpace,
  known: readonly Solution[],
  budget: Budget,
): { best: Solution | undefined; proven: boolean } {
  let best = bestOf(known);
  const forAnswers = budget.part(forGoodAnswers);
  for (const start of coarsest(space)) {
    for (const choice of choices) {
      const solution = refineGreedily(space, start.assignment, choice, forAnswers);
      if (solution) best = bestOf(best ? [best, solution] : [solution]);
      // What is too fine when it is as coarse as can be is so everywhere.
      else if (start.isCoarserThanAll) return { best: undefined, proven: true };
    }
  }
  if (best) best = improved(space, best, forAnswers);
  budget.add(forAnswers);
  return searchBest(space, best, budget);
}

/**
 * Assignments than which none is coarser: that which loses most, and that which leaves fewest values. They are the same, and
 * coarser than all others, where every column can be dropped.
 */
function coarsest({ columns }: SearchSpace): { assignment: Assignment; isCoarserThanAll: boolean }[] {
  const losesMost = columns.map(({ levels }) => levels.length - 1);
  const leavesFewest = columns.map(({ levels }) => {
    const fewest = Math.min(...levels.map(({ labels }) => labels.length));
    return levels.findLastIndex(({ labels }) => labels.length === fewest);
  });
  const isCoarserThanAll = columns.every(({ coarser }, column) =>
    coarser.every((levels, level) => level === losesMost[column] || levels.has(losesMost[column]!)),
  );
  const same = losesMost.join() === leavesFewest.join();
  return (same ? [losesMost] : [losesMost, leavesFewest]).map((assignment) => ({ assignment, isCoarserThanAll }));
}

/** Makes one column coarser and gives to the others what that allows, for as long as it helps. */
function improved(space: SearchSpace, start: Solution, budget: Budget): Solution {
  let best = start;
  for (let helped = true; helped && !budget.isSpent; ) {
    helped = false;
    const { assignment } = best;
    for (const [column, { coarser }] of space.columns.entries()) {
      for (const level of coarser[assignment[column]!]!) {
        if (budget.isSpent) return best;
        const start = assignment.with(column, level);
        const solution = refineGreedily(space, start, 'gain-by-classes', budget, new Set([column]));
        if (!solution || solution.loss >= best.loss - noDifference) continue;
        best = solution;
        helped = true;
      }
    }
  }
  return best;
}

/** The first of the solutions that lose least. */
export function bestOf(solutions: readonly Solution[]): Solution | undefined {
  let best: Solution | undefined;
  for (const one of solutions) if (!best || one.loss < best.loss - noDifference) best = one;
  return best;
}
