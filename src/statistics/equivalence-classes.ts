import type { Codes } from './encoded-column.ts';
import { haveAPlaceEach, pairNumbers } from './pair-numbers.ts';
import { partedNumbers } from './parted-numbers.ts';

/** The records of a table in classes of those that have the same values in some columns. */
export interface EquivalenceClasses {
  /** For each record the number of its class, counted from 0 in the order in which classes first appear. */
  readonly classOf: Uint32Array;
  /** For each class how many records it has. */
  readonly sizes: Uint32Array;
}

/** Combinations of so many records are worked out at a time, column by column. */
const blockLength = 4096;
/** Fewer records are not numbered in parts. */
const leastParted = 32 * 1024;

/**
 * The equivalence classes of records by quasi-identifiers (Sweeney 2002): columns split the classes of those before, as many
 * at a time as have few enough combinations to be counted exactly. A missing value is a value of its own here.
 * @param columns all of the same length; without any, all records are one class
 * @param rows how many records there are
 */
export function equivalenceClasses(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  rows: number,
): EquivalenceClasses {
  let classOf = new Uint32Array(rows);
  let classes = rows === 0 ? 0 : 1;
  for (let next = 0; next < columns.length; ) {
    const together = columnsTogether(columns, next, classes);
    ({ classOf, classes } = split(classOf, classes, columns.slice(next, next + together)));
    next += together;
  }
  const sizes = new Uint32Array(classes);
  for (const one of classOf) sizes[one]! += 1;
  return { classOf, sizes };
}

/** How many columns from one on can split classes at once: as many as leave the number of all combinations exact. */
function columnsTogether(columns: readonly Pick<Codes, 'values'>[], first: number, classes: number): number {
  let pairs = classes;
  let count = 0;
  for (const { values } of columns.slice(first)) {
    pairs *= values.length;
    if (count > 0 && pairs > Number.MAX_SAFE_INTEGER) break;
    count += 1;
  }
  return count;
}

/** Splits classes by the values of some columns. */
function split(
  classOf: Uint32Array<ArrayBuffer>,
  classes: number,
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
): { classOf: Uint32Array<ArrayBuffer>; classes: number } {
  const rows = classOf.length;
  const pairs = columns.reduce((product, { values }) => product * values.length, classes);
  if (rows >= leastParted && !haveAPlaceEach(pairs, rows)) {
    const keys = new Float64Array(rows);
    for (let start = 0; start < rows; start += blockLength) {
      combine(classOf, columns, start, keys.subarray(start, start + blockLength));
    }
    const { numbers, count } = partedNumbers(keys);
    return { classOf: numbers, classes: count };
  }
  const numbers = pairNumbers(pairs, rows);
  const result = new Uint32Array(rows);
  const block = new Float64Array(Math.min(rows, blockLength));
  for (let start = 0; start < rows; start += blockLength) {
    const keys = block.subarray(0, rows - start);
    combine(classOf, columns, start, keys);
    for (let at = 0; at < keys.length; at += 1) result[start + at] = numbers.of(keys[at]!);
  }
  return { classOf: result, classes: numbers.count };
}

/** Writes the combination of each record from one on as a number. */
function combine(
  classOf: Uint32Array,
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  start: number,
  into: Float64Array,
): void {
  for (let at = 0; at < into.length; at += 1) into[at] = classOf[start + at]!;
  for (const { codes, values } of columns) {
    const radix = values.length;
    for (let at = 0; at < into.length; at += 1) into[at] = into[at]! * radix + codes[start + at]!;
  }
}
