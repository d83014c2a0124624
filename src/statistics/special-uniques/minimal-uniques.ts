import type { Codes } from '../encoded-column.ts';
import { UniqueSearch } from './unique-search.ts';

/** Records that are unique in a set of columns and in none of its subsets. */
export interface UniqueSet {
  /** The columns as bits; bit 0 is the first. */
  readonly columns: number;
  /** How many columns they are. */
  readonly size: number;
  /** In ascending order. */
  readonly records: Uint32Array;
}

/** The minimal sample uniques of a table. */
export interface MinimalUniques {
  /** Every set of columns that has some, in ascending order of their sizes. */
  readonly sets: readonly UniqueSet[];
  /** Size of the largest sets that were looked at. */
  readonly largest: number;
}

/** More columns have more sets than can be gone through. */
const mostColumns = 20;
/** Bytes of what is remembered of records and sets. */
const mostMemory = 1024 * 1024 * 1024;

/**
 * All minimal sample uniques up to a size: what SUDA2 finds (Manning, Haglin, Keane 2008, Data Mining and Knowledge Discovery 16).
 * A missing value is a value of its own.
 *
 * A record that is unique in a set is so in all larger ones, and whoever shares its values in a larger set shares them in the
 * smaller one. So only records that are unique in no subset are counted in a set, and where none is left nothing larger is
 * looked at. Time grows with the number of sets, 255 for eight columns, and memory with a bit for each of them and each record
 * and with what is found.
 * @param columns all of the same length, 20 at most
 * @param rows how many records there are
 * @param largest size of the largest sets that are looked at; all by default
 * @throws RangeError for more columns than that, or for more sets of so many records than memory holds
 */
export function minimalUniques(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  rows: number,
  largest = columns.length,
): MinimalUniques {
  if (columns.length > mostColumns) throw new RangeError(`${columns.length} columns are more than ${mostColumns}`);
  if ((setsOf(columns.length, largest) * rows) / 8 > mostMemory) {
    throw new RangeError(`sets of up to ${largest} of ${columns.length} columns are too many: look at smaller ones`);
  }
  const sets = rows === 0 ? [] : new UniqueSearch(columns, rows, largest).run();
  sets.sort((left, right) => left.size - right.size || left.columns - right.columns);
  return { sets, largest };
}

/** How many sets of columns there are up to a size. */
function setsOf(columns: number, largest: number): number {
  let sum = 0;
  for (let size = 1, sets = 1; size <= Math.min(largest, columns); size += 1) {
    sets = (sets * (columns - size + 1)) / size;
    sum += sets;
  }
  return sum;
}
