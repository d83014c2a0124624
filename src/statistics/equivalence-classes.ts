import type { Codes } from './encoded-column.ts';

/** The records of a table in classes of those that have the same values in some columns. */
export interface EquivalenceClasses {
  /** For each record the number of its class, counted from 0 in the order in which classes first appear. */
  readonly classOf: Uint32Array;
  /** For each class how many records it has. */
  readonly sizes: Uint32Array;
}

/** A table over all pairs of a class and a value may be so many times as long as the records are many. */
const longestDirect = 8;
/** Combinations of so many records are worked out at a time, column by column. */
const blockLength = 4096;
const empty = 0xffffffff;

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
  const numbers = pairs <= Math.max(1024, longestDirect * rows) ? new DirectNumbers(pairs) : new HashedNumbers(rows);
  const result = new Uint32Array(rows);
  const keys = new Float64Array(Math.min(rows, blockLength));
  for (let start = 0; start < rows; start += blockLength) {
    const length = Math.min(blockLength, rows - start);
    for (let at = 0; at < length; at += 1) keys[at] = classOf[start + at]!;
    for (const { codes, values } of columns) {
      const radix = values.length;
      for (let at = 0; at < length; at += 1) keys[at] = keys[at]! * radix + codes[start + at]!;
    }
    for (let at = 0; at < length; at += 1) result[start + at] = numbers.of(keys[at]!);
  }
  return { classOf: result, classes: numbers.count };
}

/** Numbers pairs in the order in which they first appear, by a place for each. */
class DirectNumbers {
  count = 0;
  readonly #numbers: Uint32Array;

  constructor(pairs: number) {
    this.#numbers = new Uint32Array(pairs).fill(empty);
  }

  of(pair: number): number {
    const known = this.#numbers[pair]!;
    if (known !== empty) return known;
    this.#numbers[pair] = this.count;
    this.count += 1;
    return this.count - 1;
  }
}

/** The same by open addressing, for more pairs than there are records. Pairs are below 2^53. */
class HashedNumbers {
  count = 0;
  readonly #mask: number;
  readonly #pairs: Float64Array;
  readonly #numbers: Uint32Array;

  constructor(rows: number) {
    const length = 2 ** Math.ceil(Math.log2(Math.max(16, rows * 2)));
    this.#mask = length - 1;
    this.#pairs = new Float64Array(length);
    this.#numbers = new Uint32Array(length).fill(empty);
  }

  of(pair: number): number {
    const low = pair >>> 0;
    const high = Math.floor(pair / 2 ** 32);
    let at = Math.imul(low ^ Math.imul(high, 0x85ebca6b) ^ (low >>> 15), 0x2c1b3c6d);
    at = (at ^ (at >>> 13)) & this.#mask;
    for (;;) {
      const known = this.#numbers[at]!;
      if (known === empty) break;
      if (this.#pairs[at] === pair) return known;
      at = (at + 1) & this.#mask;
    }
    this.#pairs[at] = pair;
    this.#numbers[at] = this.count;
    this.count += 1;
    return this.count - 1;
  }
}
