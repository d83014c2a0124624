/** Numbers combinations of a class and values in the order in which they first appear. */
export interface PairNumbers {
  /** How many there are by now. */
  readonly count: number;
  /** @param pair below 2^53 */
  of(pair: number): number;
}

/** A table over all pairs may be so many times as long as the records are many. */
const longestDirect = 8;
const leastDirect = 4096;
const empty = 0xffffffff;

/**
 * @param pairs how many pairs are possible
 * @param rows how many records there are, and so of how many pairs at most one is asked
 */
export function pairNumbers(pairs: number, rows: number): PairNumbers {
  return haveAPlaceEach(pairs, rows) ? new DirectNumbers(pairs) : new HashedNumbers(rows);
}

/** Whether so many possible pairs of so many records are numbered by a table of all of them. */
export function haveAPlaceEach(pairs: number, rows: number): boolean {
  return pairs <= Math.max(leastDirect, longestDirect * rows);
}

/** By a place for each pair. */
class DirectNumbers implements PairNumbers {
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

/** By open addressing, for more pairs than there are records. */
class HashedNumbers implements PairNumbers {
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
