import { type CountedClasses, oneClass, splitClasses } from '../../counted-classes.ts';
import { entropyOf, tableLoss } from '../information-loss.ts';
import type { Budget } from './budget.ts';
import { Refinement } from './refinement.ts';
import { noDifference, recordsIn, type SearchSpace, type Solution } from './space.ts';

/**
 * Looks for an assignment that loses less than the best known, and proves that there is none where it comes to an end.
 * Depth first over columns: with some columns assigned and the others dropped, classes are at least as large as in every
 * completion (k-anonymity is monotone: Samarati 2001, and for subsets of columns LeFevre et al. 2005, Incognito), so a level
 * that is too fine now is too fine below, and each open column loses at least what its cheapest level left loses.
 * @returns the best solution, and whether it is known to be the best of all
 */
export function searchBest(
  space: SearchSpace,
  known: Solution | undefined,
  budget: Budget,
): { best: Solution | undefined; proven: boolean } {
  const { columns, combinations } = space;
  const search = new Search(space, budget, known);
  const open = columns.map(({ levels }) => levels.map((_, level) => level));
  search.visit(
    columns.map(() => undefined),
    oneClass(combinations.counts),
    open,
  );
  return { best: search.best, proven: !budget.isSpent };
}

class Search {
  best: Solution | undefined;
  readonly #space: SearchSpace;
  readonly #budget: Budget;

  constructor(space: SearchSpace, budget: Budget, known: Solution | undefined) {
    this.#space = space;
    this.#budget = budget;
    this.best = known;
  }

  /** @param open for each column that is not assigned its levels that may be fine enough, by their loss */
  visit(
    assignment: readonly (number | undefined)[],
    classes: CountedClasses,
    open: readonly (readonly number[])[],
  ): void {
    const { columns, combinations, k, mostSuppressed, signal } = this.#space;
    signal?.throwIfAborted();
    const suppressed = recordsIn(classes.sizes, k);
    if (suppressed > mostSuppressed || this.#budget.isSpent) return;
    if (assignment.every((level) => level !== undefined)) {
      const loss = this.#lossOf(assignment, suppressed);
      if (!this.#isTooMuch(loss)) this.best = { assignment: assignment as number[], loss, suppressed };
      return;
    }
    const narrowed = this.#narrowed(assignment, classes, open, suppressed);
    if (!narrowed) return;
    const column = this.#hardest(assignment, narrowed);
    const { levels, coarser } = columns[column]!;
    const { counts, codes } = combinations;
    const tooFine = new Set<number>();
    for (const level of narrowed[column]!) {
      const cheapest = assignment.map((own, other) => own ?? (other === column ? level : narrowed[other]![0]!));
      // Levels stand by their loss: what follows loses no less.
      if (this.#isTooMuch(this.#lossOf(cheapest, suppressed)) || this.#budget.isSpent) return;
      if (tooFine.has(level)) continue;
      const { groupOf, labels } = levels[level]!;
      let split = classes;
      if (labels.length > 1) {
        split = splitClasses(classes, { codes: codes[column]!, groups: labels.length, groupOf }, counts);
        this.#budget.spend(counts.length);
      }
      if (recordsIn(split.sizes, k) > mostSuppressed) {
        for (const other of narrowed[column]!) if (coarser[other]!.has(level)) tooFine.add(other);
        continue;
      }
      this.visit(assignment.with(column, level), split, narrowed);
    }
  }

  #lossOf(assignment: readonly (number | undefined)[], suppressed: number): number {
    const { columns, combinations } = this.#space;
    const losses = assignment.map((level, column) => columns[column]!.levels[level!]!.loss);
    return tableLoss(losses, combinations.records === 0 ? 0 : suppressed / combinations.records);
  }

  #isTooMuch(loss: number): boolean {
    return this.best !== undefined && loss >= this.best.loss - noDifference;
  }

  /**
   * The open levels without those that are known to be too fine: for each column the first is fine enough by itself.
   * @returns `undefined` when nothing below can be better than what is known
   */
  #narrowed(
    assignment: readonly (number | undefined)[],
    classes: CountedClasses,
    open: readonly (readonly number[])[],
    suppressed: number,
  ): readonly (readonly number[])[] | undefined {
    const { columns, combinations, k, mostSuppressed } = this.#space;
    const { codes, counts } = combinations;
    const narrowed = [...open];
    for (let column = 0; column < columns.length; column += 1) {
      if (assignment[column] !== undefined) continue;
      const { levels, coarser } = columns[column]!;
      const refinement = new Refinement(classes, codes[column]!, levels[0]!.labels.length, counts, this.#budget);
      let left = open[column]!;
      while (left.length > 0) {
        const level = left[0]!;
        const { groupOf, labels } = levels[level]!;
        if (labels.length === 1 || recordsIn(refinement.sizesBy(groupOf, labels.length), k) <= mostSuppressed) break;
        left = left.filter((other) => other !== level && !coarser[other]!.has(level));
      }
      if (left.length === 0) return undefined;
      narrowed[column] = left;
      const cheapest = assignment.map((own, other) => own ?? narrowed[other]![0]!);
      if (this.#isTooMuch(this.#lossOf(cheapest, suppressed))) return undefined;
    }
    return narrowed;
  }

  /** The open column whose cheapest level tells most: it leaves the others the least room. */
  #hardest(assignment: readonly (number | undefined)[], open: readonly (readonly number[])[]): number {
    let hardest = -1;
    let most = -1;
    for (const [column, level] of assignment.entries()) {
      if (level !== undefined) continue;
      const bits = this.#bits(column) * (1 - this.#space.columns[column]!.levels[open[column]![0]!]!.loss);
      if (bits > most) {
        most = bits;
        hardest = column;
      }
    }
    return hardest;
  }

  readonly #entropies = new Map<number, number>();

  #bits(column: number): number {
    let bits = this.#entropies.get(column);
    if (bits === undefined) {
      const { combinations, columns } = this.#space;
      const counts = new Float64Array(columns[column]!.levels[0]!.labels.length);
      const codes = combinations.codes[column]!;
      for (let at = 0; at < codes.length; at += 1) counts[codes[at]!]! += combinations.counts[at]!;
      bits = entropyOf(counts);
      this.#entropies.set(column, bits);
    }
    return bits;
  }
}
