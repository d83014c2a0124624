import { type CountedClasses, oneClass, splitClasses } from '../counted-classes.ts';
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
  return sizesWithoutEach(columns, codes, counts)
    .map((sizes, column) => {
      const without = riskOf(sizes, k);
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

/**
 * For each column the sizes of the classes by all others: those of one half of the columns are split by the other half, and so
 * on within each half, so that n columns take n·log n splits and not n².
 */
function sizesWithoutEach(
  columns: readonly Pick<Codes, 'values'>[],
  codes: readonly Uint32Array[],
  counts: Uint32Array,
): Uint32Array[] {
  const splitBy = (classes: CountedClasses, first: number, end: number): CountedClasses => {
    let split = classes;
    for (let column = first; column < end; column += 1) {
      split = splitClasses(split, { codes: codes[column]!, groups: columns[column]!.values.length }, counts);
    }
    return split;
  };
  /** @param classes by all columns but those from `first` to before `end` */
  const visit = (classes: CountedClasses, first: number, end: number): Uint32Array[] => {
    if (end - first <= 1) return end === first ? [] : [classes.sizes];
    const middle = (first + end) >> 1;
    return [
      ...visit(splitBy(classes, middle, end), first, middle),
      ...visit(splitBy(classes, first, middle), middle, end),
    ];
  };
  return visit(oneClass(counts), 0, columns.length);
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
