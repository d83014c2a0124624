import { categorySteps } from './category-steps.ts';
import { dateSteps } from './date-steps.ts';
import { informationLoss } from './information-loss.ts';
import { numberSteps } from './number-steps.ts';
import { postcodeSteps } from './postcode-steps.ts';
import { type ReadValues, readValues } from './read-values.ts';
import type { Coarsening, GeneralisableColumn } from './step.ts';
import { type ValueGroups, valueGroups } from './value-groups.ts';

/** One way in which a column may be told. */
export interface Level extends ValueGroups {
  /** What is done to the column; nothing where it is told as it is. */
  readonly steps: readonly Coarsening[];
  /** What the column loses, from 0 to 1 (`informationLoss`). */
  readonly loss: number;
}

/** All ways in which a column may be told. */
export interface ColumnLevels {
  /** By what is lost, least first: the first is the column as it is, the last, unless it is fixed or constant, the column dropped. */
  readonly levels: readonly Level[];
  /** `coarser[a]` has the levels of which every group is a union of groups of level `a`, other than `a`. */
  readonly coarser: readonly ReadonlySet<number>[];
}

/**
 * The ways in which a column may be told, each different from the others.
 * @param counts for each code how many records have it
 * @param k the size that classes are to have
 */
export function columnLevels(generalisable: GeneralisableColumn, counts: Uint32Array, k: number): ColumnLevels {
  const read = readValues(generalisable);
  const level = (steps: readonly Coarsening[]): Level => {
    const groups = valueGroups(read, steps);
    return { steps, ...groups, loss: informationLoss(counts, groups.groupOf, groups.labels.length) };
  };
  const asItIs = level([]);
  const dropped = level([{ kind: 'drop' }]);
  if (generalisable.fixed || dropped.loss === 0) return { levels: [asItIs], coarser: [new Set()] };
  const between: Level[] = [];
  // Of the ways to the same groups, the one with the fewest steps is kept.
  const candidates = stepsOf(read, counts, k).sort((left, right) => left.length - right.length);
  for (const steps of candidates) {
    const one = level(steps);
    // A change that loses nothing changes nothing, and one that leaves one value is the column dropped.
    if (one.loss <= 0 || one.labels.length < 2 || one.loss >= 1) continue;
    if (!between.some((other) => sameGroups(one, other))) between.push(one);
  }
  // Sorting keeps the order of equals: fewer steps stand first.
  between.sort((left, right) => left.loss - right.loss);
  const levels = [asItIs, ...between, dropped];
  const coarser = levels.map(
    (fine) => new Set(levels.flatMap((coarse, at) => (coarse !== fine && isRefinedBy(coarse, fine) ? [at] : []))),
  );
  return { levels, coarser };
}

function stepsOf(read: ReadValues, counts: Uint32Array, k: number): Coarsening[][] {
  switch (read.kind) {
    case 'number':
      return numberSteps(read, counts, k);
    case 'date':
    case 'year':
      return dateSteps(read, counts, k);
    case 'postcode':
      return postcodeSteps(read);
    case 'category':
      return categorySteps(read, counts, k);
  }
}

/** Groups are numbered in the order of codes, so the same groups have the same numbers. */
function sameGroups(one: ValueGroups, other: ValueGroups): boolean {
  return one.labels.length === other.labels.length && one.groupOf.every((group, at) => group === other.groupOf[at]);
}

/** Whether values that share a group in the finer share one in the coarser. */
function isRefinedBy(coarse: ValueGroups, fine: ValueGroups): boolean {
  const groupOf = new Int32Array(fine.labels.length).fill(-1);
  for (let code = 0; code < fine.groupOf.length; code += 1) {
    const group = fine.groupOf[code]!;
    const known = groupOf[group]!;
    if (known < 0) groupOf[group] = coarse.groupOf[code]!;
    else if (known !== coarse.groupOf[code]) return false;
  }
  return true;
}
