import { oneClass, splitClasses } from '../counted-classes.ts';
import { distinctCombinations } from '../distinct-combinations.ts';
import type { Codes } from '../encoded-column.ts';
import { separationOf } from './separation.ts';

/** What one column adds to the risk of all quasi-identifiers together. */
export interface ColumnInfluence {
  /** Its index. */
  readonly column: number;
  /** How many records fewer would stand in classes of fewer than k were the column not there. */
  readonly recordsUnder: number;
  /** How many records fewer would be unique. */
  readonly uniqueRecords: number;
  /** By how much separation would fall: the share of pairs of records that this column alone tells apart. */
  readonly separation: number;
  /** By how much distinction would fall. */
  readonly distinction: number;
}

/**
 * Which column to generalise first: the one without which the most records leave classes of fewer than k. Among equals, the
 * one without which fewest are unique, then the one that alone tells more pairs apart (separation, Motwani & Xu 2007), then
 * the one that stands first. It judges by what is left when the column is dropped, which no generalisation of it exceeds,
 * and says nothing of what the change costs.
 * @param columns the quasi-identifiers, all of the same length
 * @param records how many records there are
 * @param k classes of fewer are too small; 2 by default, which asks for unique records alone
 */
export function columnRanking(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  records: number,
  k = 2,
): ColumnInfluence[] {
  const { codes, counts } = distinctCombinations(columns, records);
  const all = riskOf(counts, k);
  return columns
    .map((_, column) => {
      const without = riskOf(sizesWithout(column, columns, codes, counts), k);
      return {
        column,
        recordsUnder: all.recordsUnder - without.recordsUnder,
        uniqueRecords: all.uniqueRecords - without.uniqueRecords,
        separation: all.separation - without.separation,
        distinction: all.distinction - without.distinction,
      };
    })
    .sort(
      (left, right) =>
        right.recordsUnder - left.recordsUnder ||
        right.uniqueRecords - left.uniqueRecords ||
        right.separation - left.separation ||
        left.column - right.column,
    );
}

/** Sizes of the classes by all columns but one. */
function sizesWithout(
  column: number,
  columns: readonly Pick<Codes, 'values'>[],
  codes: readonly Uint32Array[],
  counts: Uint32Array,
): Uint32Array {
  let classes = oneClass(counts);
  for (const [other, { values }] of columns.entries()) {
    if (other === column) continue;
    classes = splitClasses(classes, { codes: codes[other]!, groups: values.length }, counts);
  }
  return classes.sizes;
}

function riskOf(sizes: Uint32Array, k: number) {
  let recordsUnder = 0;
  let uniqueRecords = 0;
  for (const size of sizes) {
    if (size < k) recordsUnder += size;
    if (size === 1) uniqueRecords += 1;
  }
  return { recordsUnder, uniqueRecords, ...separationOf(sizes) };
}
