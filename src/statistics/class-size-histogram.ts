/** How many equivalence classes there are of each size: all that models of the population know of a sample. */
export interface ClassSizeHistogram {
  /** The sizes that occur, in records, rising; at least 1. */
  readonly sizes: Uint32Array;
  /** How many classes have that size, beside `sizes`; at least 1. */
  readonly counts: Uint32Array;
  /** Number of classes. */
  readonly classes: number;
  /** Number of records. */
  readonly records: number;
}

/**
 * Counts equivalence classes by their size.
 * @param sizes size of each class in records, in any order; a size of 0 is no class
 */
export function classSizeHistogram(sizes: Uint32Array): ClassSizeHistogram {
  const occupied = sizes.filter((size) => size > 0).sort();
  const distinct: number[] = [];
  const counts: number[] = [];
  let records = 0;
  for (const size of occupied) {
    records += size;
    if (distinct.at(-1) === size) counts[counts.length - 1]! += 1;
    else {
      distinct.push(size);
      counts.push(1);
    }
  }
  return { sizes: Uint32Array.from(distinct), counts: Uint32Array.from(counts), classes: occupied.length, records };
}

/** How many classes have exactly so many records. */
export function classesOfSize({ sizes, counts }: ClassSizeHistogram, size: number): number {
  const at = sizes.indexOf(size);
  return at < 0 ? 0 : counts[at]!;
}
