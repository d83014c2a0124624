import { type CountedClasses, oneClass, splitClasses } from '../counted-classes.ts';
import { distinctCombinations } from '../distinct-combinations.ts';
import type { Codes } from '../encoded-column.ts';
import { type Separation, separationOf } from './separation.ts';

/** What a set of columns tells. */
export interface SetSeparation extends Separation {
  /** The columns as indices, rising. */
  readonly columns: readonly number[];
  /** How many different combinations of values there are. */
  readonly combinations: number;
  /** Records whose combination nobody else has. */
  readonly uniqueRecords: number;
}

/** Of more columns there are too many sets. */
const mostColumns = 20;
/** How many columns the largest sets have, unless told otherwise: of 20 columns these are 6,195 sets. */
const usuallyLargest = 4;

/**
 * Distinction and separation of every set of columns up to a size: which of them tell people apart. Sets are gone through
 * depth first, each from the classes of the set that lacks its last column, over distinct combinations of values rather than
 * over records. A missing value is a value of its own.
 *
 * Time grows with the number of sets and of distinct combinations.
 * @param columns the quasi-identifiers, all of the same length, 20 at most
 * @param records how many records there are
 * @param options `largest`: how many columns the largest sets have, 4 by default. `signal` ends the search
 * @returns smallest sets first, then in the order of their columns
 * @throws RangeError for more columns than that; the reason of the signal when it was aborted
 */
export function columnSets(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  records: number,
  { largest = usuallyLargest, signal }: { largest?: number; signal?: AbortSignal } = {},
): SetSeparation[] {
  if (columns.length > mostColumns) throw new RangeError(`${columns.length} columns are more than ${mostColumns}`);
  const { codes, counts } = distinctCombinations(columns, records);
  const sets: SetSeparation[] = [];
  const visit = (set: readonly number[], classes: CountedClasses): void => {
    if (set.length >= largest) return;
    for (let column = (set.at(-1) ?? -1) + 1; column < columns.length; column += 1) {
      signal?.throwIfAborted();
      const by = { codes: codes[column]!, groups: columns[column]!.values.length };
      const split = splitClasses(classes, by, counts);
      const larger = [...set, column];
      sets.push(described(larger, split.sizes));
      visit(larger, split);
    }
  };
  visit([], oneClass(counts));
  // The order within a size is that of the visit, and sorting keeps it.
  return sets.sort((left, right) => left.columns.length - right.columns.length);
}

function described(columns: readonly number[], sizes: Uint32Array): SetSeparation {
  let uniqueRecords = 0;
  for (const size of sizes) if (size === 1) uniqueRecords += 1;
  return { columns, combinations: sizes.length, uniqueRecords, ...separationOf(sizes) };
}
