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
const empty = 0xffffffff;

/**
 * The equivalence classes of records by quasi-identifiers (Sweeney 2002): one column after the other splits the classes of
 * those before. A missing value is a value of its own here.
 * @param columns all of the same length; without any, all records are one class
 * @param rows how many records there are
 */
export function equivalenceClasses(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  rows: number,
): EquivalenceClasses {
  let classOf = new Uint32Array(rows);
  let classes = rows === 0 ? 0 : 1;
  for (const column of columns) ({ classOf, classes } = split(classOf, classes, column));
  const sizes = new Uint32Array(classes);
  for (const one of classOf) sizes[one]! += 1;
  return { classOf, sizes };
}

/** Splits classes by the values of one column. */
function split(
  classOf: Uint32Array<ArrayBuffer>,
  classes: number,
  { codes, values }: Pick<Codes, 'codes' | 'values'>,
): { classOf: Uint32Array<ArrayBuffer>; classes: number } {
  const rows = classOf.length;
  const pairs = classes * values.length;
  const numbers = pairs <= Math.max(1024, longestDirect * rows) ? new DirectNumbers(pairs) : new HashedNumbers(rows);
  const result = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) result[row] = numbers.of(classOf[row]! * values.length + codes[row]!);
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
