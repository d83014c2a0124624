import { type CountedClasses, oneClass, splitClasses } from '../../counted-classes.ts';
import type { DistinctCombinations } from '../../distinct-combinations.ts';
import { pairNumbers } from '../../pair-numbers.ts';
import { tableLoss } from '../information-loss.ts';
import type { ColumnLevels } from '../levels.ts';
import type { Budget } from './budget.ts';

/** For each column the index of one of its levels. */
export type Assignment = readonly number[];

/** What is searched: the ways to tell the columns of a table, and what makes one of them good enough. */
export interface SearchSpace {
  readonly columns: readonly ColumnLevels[];
  readonly combinations: DistinctCombinations;
  /** The size that classes are to have. */
  readonly k: number;
  /** How many records may be suppressed. */
  readonly mostSuppressed: number;
  readonly signal?: AbortSignal;
}

/** An assignment that is good enough, with its loss (`tableLoss`). */
export interface Solution {
  readonly assignment: Assignment;
  readonly loss: number;
}

/** Losses that differ by less are the same. */
export const noDifference = 1e-12;

/** The classes when each column is told at the level that it is assigned; `undefined` for a column leaves it out. */
export function classesOf(
  { columns, combinations, signal }: SearchSpace,
  assignment: readonly (number | undefined)[],
  budget: Budget,
): CountedClasses {
  signal?.throwIfAborted();
  const { codes, counts } = combinations;
  let classes = oneClass(counts);
  for (const [column, level] of assignment.entries()) {
    if (level === undefined) continue;
    const { groupOf, labels } = columns[column]!.levels[level]!;
    if (labels.length === 1) continue;
    classes = splitClasses(classes, { codes: codes[column]!, groups: labels.length, groupOf }, counts);
    budget.spend(counts.length);
  }
  return classes;
}

/** How many records stand in classes of fewer than k. */
export function recordsIn(sizes: ArrayLike<number>, k: number): number {
  let records = 0;
  for (let at = 0; at < sizes.length; at += 1) if (sizes[at]! < k) records += sizes[at]!;
  return records;
}

/** What an assignment loses when so many records are suppressed. */
export function lossOf({ columns, combinations }: SearchSpace, assignment: Assignment, suppressed: number): number {
  return tableLoss(
    assignment.map((level, column) => columns[column]!.levels[level]!.loss),
    combinations.records === 0 ? 0 : suppressed / combinations.records,
  );
}

/** Some classes beside one more column: for each pair of a class and a code how many records have it. */
export class Refinement {
  readonly #classes: number;
  readonly #classOf: Uint32Array;
  readonly #codeOf: Uint32Array;
  readonly #records: Uint32Array;
  readonly #budget: Budget;

  constructor(classes: CountedClasses, codes: Uint32Array, values: number, counts: Uint32Array, budget: Budget) {
    const pairs = splitClasses(classes, { codes, groups: values }, counts);
    budget.spend(counts.length);
    this.#budget = budget;
    this.#classes = classes.sizes.length;
    this.#records = pairs.sizes;
    this.#classOf = new Uint32Array(pairs.sizes.length);
    this.#codeOf = new Uint32Array(pairs.sizes.length);
    for (let at = 0; at < counts.length; at += 1) {
      this.#classOf[pairs.classOf[at]!] = classes.classOf[at]!;
      this.#codeOf[pairs.classOf[at]!] = codes[at]!;
    }
  }

  /** Sizes of the classes when the column is told in groups. */
  sizesBy(groupOf: Uint32Array, groups: number): Uint32Array {
    const length = this.#records.length;
    const possible = this.#classes * groups;
    const numbers = pairNumbers(possible, length);
    const sizes = new Uint32Array(Math.min(possible, length));
    for (let at = 0; at < length; at += 1) {
      sizes[numbers.of(this.#classOf[at]! * groups + groupOf[this.#codeOf[at]!]!)]! += this.#records[at]!;
    }
    this.#budget.spend(length);
    return sizes.subarray(0, numbers.count);
  }
}
