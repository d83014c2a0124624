/** How well a set of columns tells the records of a table apart. */
export interface Separation {
  /** Different combinations of values over records, from 0 to 1; 1 where every record has a combination of its own. */
  readonly distinction: number;
  /** The share of all pairs of two records that differ in at least one of the columns, from 0 to 1. */
  readonly separation: number;
}

/**
 * Distinction and separation of a set of columns (Motwani & Xu 2007, Efficient algorithms for masking and finding
 * quasi-identifiers, section 2), from the sizes of its classes: two records are told apart unless they share a class.
 * @param sizes for each class how many records it has
 * @returns both 0 for a table without records; without a pair of records, nothing is separated
 */
export function separationOf(sizes: Uint32Array): Separation {
  let records = 0;
  let classes = 0;
  let together = 0;
  for (const size of sizes) {
    if (size === 0) continue;
    records += size;
    classes += 1;
    // Exact up to 94 million records.
    together += size * (size - 1);
  }
  return {
    distinction: records === 0 ? 0 : classes / records,
    separation: records < 2 ? 0 : 1 - together / (records * (records - 1)),
  };
}
