import type { Codes } from '../encoded-column.ts';
import { uniqueSplit } from './unique-split.ts';

/** The minimal sample uniques of a table. */
export interface MinimalUniques {
  /**
   * Every set of columns in which a record is unique while it is in none of its subsets, as a mask of bits (bit 0 is the first column),
   * with the records of which that holds, in ascending order; sets in ascending order of their sizes.
   */
  readonly sets: readonly { readonly columns: number; readonly size: number; readonly records: Uint32Array }[];
  /** Size of the largest sets that were looked at. */
  readonly largest: number;
}

/** More columns have more sets than can be gone through. */
const mostColumns = 20;
/** Bytes of what is remembered of records and sets. */
const mostMemory = 1024 * 1024 * 1024;

/**
 * All minimal sample uniques up to a size: what SUDA2 finds (Manning, Haglin, Keane 2008, Data Mining and Knowledge Discovery 16). Sets
 * of columns are gone through depth first. A record that is unique in a set is so in all larger ones, and takes part no further; which
 * it is in its subsets is looked up, a bit for each record and set. A missing value is a value of its own.
 *
 * Time grows with the number of sets, 255 for eight columns, and memory with a bit for each of them and each record.
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
  const uniques = uniquesBySet(columns, rows, largest);
  const sets: MinimalUniques['sets'][number][] = [];
  for (const [mask, bits] of uniques) {
    const size = sizeOf(mask);
    const records = recordsOf(
      bits,
      subsetsOf(mask).map((subset) => uniques.get(subset)),
    );
    if (records.length > 0) sets.push({ columns: mask, size, records });
  }
  sets.sort((left, right) => left.size - right.size || left.columns - right.columns);
  return { sets, largest };
}

/** For each set of columns a bit for each record: whether it is unique in it. Sets in which no record is are left out. */
function uniquesBySet(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  rows: number,
  largest: number,
): Map<number, Uint32Array> {
  const uniques = new Map<number, Uint32Array>();
  const visit = (mask: number, size: number, records: Uint32Array, classes: Uint32Array, count: number): void => {
    if (size === largest) return;
    const inherited = uniques.get(mask);
    for (let column = 32 - Math.clz32(mask); column < columns.length; column += 1) {
      const { codes, values } = columns[column]!;
      const split = uniqueSplit({ records, classes, count }, codes, values.length);
      const set = mask | (1 << column);
      if (inherited || split.unique.length > 0) uniques.set(set, withBits(inherited, split.unique, rows));
      visit(set, size + 1, split.records, split.classes, split.count);
    }
  };
  visit(
    0,
    0,
    Uint32Array.from({ length: rows }, (_, row) => row),
    new Uint32Array(rows),
    rows === 0 ? 0 : 1,
  );
  return uniques;
}

function withBits(before: Uint32Array | undefined, records: Uint32Array, rows: number): Uint32Array {
  const bits = before ? before.slice() : new Uint32Array((rows + 31) >>> 5);
  for (const record of records) bits[record >>> 5]! |= 1 << (record & 31);
  return bits;
}

/** The records of a set that are in none of others. */
function recordsOf(bits: Uint32Array, others: readonly (Uint32Array | undefined)[]): Uint32Array {
  const records: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word]!;
    for (const other of others) if (other) left &= ~other[word]!;
    for (; left !== 0; left &= left - 1) records.push((word << 5) | (31 - Math.clz32(left & -left)));
  }
  return Uint32Array.from(records);
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

/** The sets with one column less. */
function subsetsOf(mask: number): number[] {
  const subsets: number[] = [];
  for (let left = mask; left !== 0; left &= left - 1) subsets.push(mask & ~(left & -left));
  return subsets;
}

function sizeOf(mask: number): number {
  let size = 0;
  for (let left = mask; left !== 0; left &= left - 1) size += 1;
  return size;
}
