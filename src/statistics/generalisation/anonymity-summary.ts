import type { CountedClasses } from '../counted-classes.ts';

/** How a table stands, in records; a record is a person where the table has one for each. */
export interface AnonymitySummary {
  /** Records in the smallest class; 0 when no record is in one. */
  readonly k: number;
  /** How many classes there are. */
  readonly classes: number;
  /** Records that are alone in their class. */
  readonly uniqueRecords: number;
  /** Records in classes of fewer than the k that is wanted. */
  readonly recordsUnder: number;
}

/** How it stands after a change. Suppressed records are in no class. */
export interface AnonymityAfter extends AnonymitySummary {
  /** Records that tell nothing any more. */
  readonly suppressedRecords: number;
  /** Records of which at least one cell tells less than before, suppressed ones among them: the people whom the change touches. */
  readonly changedRecords: number;
}

/** @param k the size that is wanted */
export function anonymitySummary(sizes: ArrayLike<number>, k: number): AnonymitySummary {
  let smallest = 0;
  let uniqueRecords = 0;
  let recordsUnder = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    const size = sizes[at]!;
    if (smallest === 0 || size < smallest) smallest = size;
    if (size === 1) uniqueRecords += 1;
    if (size < k) recordsUnder += size;
  }
  return { k: smallest, classes: sizes.length, uniqueRecords, recordsUnder };
}

/**
 * How a table stands when all records in classes of fewer than k are suppressed.
 * @param classes after the steps on columns
 * @param counts for each combination how many records have it
 * @param tellsLess whether a combination has a cell that tells less after those steps
 */
export function anonymityAfter(
  { classOf, sizes }: CountedClasses,
  counts: Uint32Array,
  k: number,
  tellsLess: (combination: number) => boolean,
): AnonymityAfter {
  let suppressedRecords = 0;
  let changedRecords = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const suppressed = sizes[classOf[at]!]! < k;
    if (suppressed) suppressedRecords += counts[at]!;
    if (suppressed || tellsLess(at)) changedRecords += counts[at]!;
  }
  return {
    ...anonymitySummary(
      sizes.filter((size) => size >= k),
      k,
    ),
    suppressedRecords,
    changedRecords,
  };
}
