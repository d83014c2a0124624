import type { ColumnLevels } from '../levels.ts';
import { bestAssignment, bestOf } from './best-assignment.ts';
import type { Budget } from './budget.ts';
import { bestSingleColumn } from './single-column.ts';
import type { SearchSpace, Solution } from './space.ts';

/** What a suggestion is the best of: all, those that change one column, drop no column, or suppress nobody. */
export type Aim = 'least-loss' | 'one-column' | 'no-dropped-column' | 'no-suppression';

/** A solution with all that it is the best of. */
export interface AimedSolution extends Solution {
  readonly aims: readonly Aim[];
  /** Those of its aims for which nothing loses less; for the others the budget was spent before that was known. */
  readonly proven: readonly Aim[];
}

/**
 * The solutions that lose least for each aim, each once, by their loss; none when nothing is good enough. The last search
 * starts from what the others found, so what loses least of all loses no more than any of them.
 */
export function solutionsByAim(space: SearchSpace, budget: Budget): AimedSolution[] {
  const maySuppress = space.mostSuppressed > 0;
  const oneColumn = bestSingleColumn(space, budget);
  const keeping = withPart(maySuppress ? 1 / 3 : 1 / 2, budget, (part) =>
    bestAssignment(withoutDropping(space), [], part),
  );
  const strict = maySuppress
    ? withPart(1 / 2, budget, (part) => bestAssignment({ ...space, mostSuppressed: 0 }, [], part))
    : undefined;
  const known = [oneColumn, keeping.best, strict?.best].filter((one) => one !== undefined);
  const all = bestAssignment(space, known, budget);
  const proofs: readonly (readonly [aim: Aim, proven: boolean])[] = [
    ['least-loss', all.proven],
    ['one-column', true],
    ['no-dropped-column', keeping.proven],
    ['no-suppression', (strict ?? all).proven],
  ];
  const found = all.best ? [...known, all.best] : known;
  const aimed = new Map<string, AimedSolution>();
  for (const [aim, proven] of proofs) {
    const best = bestOf(found.filter((one) => serves(one, aim, space)));
    if (!best) continue;
    const key = best.assignment.join();
    const other = aimed.get(key) ?? { ...best, aims: [], proven: [] };
    aimed.set(key, { ...other, aims: [...other.aims, aim], proven: proven ? [...other.proven, aim] : other.proven });
  }
  return [...aimed.values()].sort((left, right) => left.loss - right.loss);
}

/** Spends a part of a budget, and gives back what is left of it. */
function withPart<T>(share: number, budget: Budget, run: (part: Budget) => T): T {
  const part = budget.part(share);
  const result = run(part);
  budget.add(part);
  return result;
}

function serves({ assignment, suppressed }: Solution, aim: Aim, { columns }: SearchSpace): boolean {
  switch (aim) {
    case 'least-loss':
      return true;
    case 'one-column':
      return assignment.filter((level) => level > 0).length <= 1;
    case 'no-dropped-column':
      return !assignment.some((level, column) => isDropped(columns[column]!, level));
    case 'no-suppression':
      return suppressed === 0;
  }
}

/** The same without the last level of each column that can be dropped. */
function withoutDropping(space: SearchSpace): SearchSpace {
  const columns = space.columns.map((column) => {
    const last = column.levels.length - 1;
    if (!isDropped(column, last)) return column;
    const coarser = column.coarser.map((levels) => new Set([...levels].filter((level) => level !== last)));
    return { levels: column.levels.slice(0, last), coarser: coarser.slice(0, last) };
  });
  return { ...space, columns };
}

/** Whether a column tells nothing at a level. */
export function isDropped({ levels }: ColumnLevels, level: number): boolean {
  return levels[level]!.steps.some(({ kind }) => kind === 'drop');
}
