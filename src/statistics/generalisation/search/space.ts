import { type CountedClasses, oneClass, splitClasses } from '../../counted-classes.ts';
import type { DistinctCombinations } from '../../distinct-combinations.ts';
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
  /** How many records are suppressed. */
  readonly suppressed: number;
}

/** Losses that differ by less are the same. */
export const noDifference = 1e-12;

/**
 * The classes when each column is told at the level that it is assigned.
 * @param until ends the splitting of classes by further columns as soon as it holds of their sizes
 */
export function classesOf(
  { columns, combinations, signal }: SearchSpace,
  assignment: Assignment,
  budget: Budget,
  until: (sizes: Uint32Array) => boolean = () => false,
): CountedClasses {
  signal?.throwIfAborted();
  const { codes, counts } = combinations;
  let classes = oneClass(counts);
  for (const [column, level] of assignment.entries()) {
    const { groupOf, labels } = columns[column]!.levels[level]!;
    if (labels.length === 1) continue;
    if (until(classes.sizes)) break;
    classes = splitClasses(classes, { codes: codes[column]!, groups: labels.length, groupOf }, counts);
    budget.spend(counts.length);
  }
  return classes;
}

/** How many records stand in classes of fewer than k. @param sizes 0 is no class */
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
