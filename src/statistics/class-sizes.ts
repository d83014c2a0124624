import { classSizeHistogram } from './class-size-histogram.ts';

/** How many records stand in classes of one size. */
export interface RecordsOfSize {
  /** How many records such a class has; or, where a missing value matches anything, how many records agree with one. */
  readonly size: number;
  /** How many records of the table that is so for. */
  readonly records: number;
}

/** How well the records of a table hide among each other. */
export interface ClassSizes {
  /** k of k-anonymity: the size of the smallest class; 0 for a table without records. */
  readonly k: number;
  /** The size of the largest class; 0 for a table without records. */
  readonly largest: number;
  /** Records in the table. */
  readonly records: number;
  /** Records that nobody else agrees with: sample uniques. */
  readonly uniques: number;
  /** Records by the size of their class, smallest first. */
  readonly bySize: readonly RecordsOfSize[];
}

/** The same of classes that share no record, so that the classes can be counted too. */
export interface DisjointClassSizes extends ClassSizes {
  readonly classes: number;
  /** Records a class, arithmetic mean; 0 for a table without records. */
  readonly mean: number;
  /** Records a class, median; 0 for a table without records. */
  readonly median: number;
}

/**
 * k-anonymity of a table (Sweeney 2002, k-anonymity: a model for protecting privacy, definition 3) and the histogram of
 * its class sizes.
 * @param sizes for each equivalence class how many records it has, none of them 0
 */
export function classSizesOf(sizes: Uint32Array): DisjointClassSizes {
  const counted = countSizes(sizes);
  const summary = summaryOf(counted.map(({ size, times }) => ({ size, records: size * times })));
  return {
    ...summary,
    classes: sizes.length,
    mean: sizes.length === 0 ? 0 : summary.records / sizes.length,
    median: medianOf(counted, sizes.length),
  };
}

/**
 * The same of single records, for classes that overlap since a missing value matches anything.
 * @param frequencies for each record how many records agree with it, itself among them (f_k of `recordFrequencies`)
 */
export function recordSizesOf(frequencies: Uint32Array): ClassSizes {
  return summaryOf(countSizes(frequencies).map(({ size, times }) => ({ size, records: times })));
}

/** How many records stand in classes of fewer than `k`: those that break k-anonymity. */
export function recordsUnder({ bySize }: Pick<ClassSizes, 'bySize'>, k: number): number {
  let records = 0;
  for (const one of bySize) if (one.size < k) records += one.records;
  return records;
}

interface TimesOfSize {
  size: number;
  times: number;
}

function countSizes(all: Uint32Array): TimesOfSize[] {
  const { sizes, counts } = classSizeHistogram(all);
  return Array.from(sizes, (size, index) => ({ size, times: counts[index]! }));
}

function summaryOf(bySize: RecordsOfSize[]): ClassSizes {
  return {
    k: bySize[0]?.size ?? 0,
    largest: bySize.at(-1)?.size ?? 0,
    records: bySize.reduce((sum, { records }) => sum + records, 0),
    uniques: bySize[0]?.size === 1 ? bySize[0].records : 0,
    bySize,
  };
}

function medianOf(counted: readonly TimesOfSize[], classes: number): number {
  if (classes === 0) return 0;
  return (sizeAt(counted, (classes - 1) >> 1) + sizeAt(counted, classes >> 1)) / 2;
}

/** The size that stands at this place when all classes stand in the order of their sizes. */
function sizeAt(counted: readonly TimesOfSize[], place: number): number {
  let seen = 0;
  for (const { size, times } of counted) {
    seen += times;
    if (place < seen) return size;
  }
  return 0;
}
