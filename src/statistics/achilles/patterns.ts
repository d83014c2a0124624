import type { Codes } from '../encoded-column.ts';

/** Columns of which the codes fit into one word, a byte each. */
const perWord = 4;
const lowBits = 0x7f7f7f7f;
const oneEach = 0x01010101;

/**
 * The combinations of categorical values that records take, so packed that how many values two of them share is a few
 * operations: four columns to a word, a byte for each code. Columns of more than 255 values take a word each.
 */
export class Patterns {
  /** How many words a combination has. */
  readonly width: number;
  readonly #words: Uint32Array;
  /** How many of the words hold four columns; the others hold one. */
  readonly #packed: number;
  /** How many bytes of those words hold none, and are always alike. */
  readonly #unused: number;

  /**
   * @param columns the categorical columns
   * @param records for each combination one record that has it
   */
  constructor(columns: readonly Pick<Codes, 'codes' | 'values'>[], records: Uint32Array) {
    const narrow = columns.filter(({ values }) => values.length <= 255);
    const wide = columns.filter(({ values }) => values.length > 255);
    this.#packed = Math.ceil(narrow.length / perWord);
    this.width = this.#packed + wide.length;
    this.#words = new Uint32Array(records.length * this.width);
    for (const [pattern, record] of records.entries()) {
      const start = pattern * this.width;
      for (const [at, { codes }] of narrow.entries()) {
        this.#words[start + (at >>> 2)]! |= codes[record]! << (8 * (at & 3));
      }
      for (const [at, { codes }] of wide.entries()) this.#words[start + this.#packed + at] = codes[record]!;
    }
    this.#unused = this.#packed * perWord - narrow.length;
  }

  /**
   * Counts for each combination in how many columns it has the values of one of another set.
   * @param of another set over the same columns, or the same
   * @param pattern which of that set
   * @param counts filled: one number for each combination here
   */
  countMatches(of: Patterns, pattern: number, counts: Int16Array): void {
    const words = this.#words;
    const width = this.width;
    counts.fill(-this.#unused);
    for (let word = 0; word < width; word += 1) {
      const own = of.#words[pattern * width + word]!;
      if (word >= this.#packed) {
        for (let at = word, other = 0; other < counts.length; at += width, other += 1) {
          if (words[at] === own) counts[other]! += 1;
        }
        continue;
      }
      for (let at = word, other = 0; other < counts.length; at += width, other += 1) {
        const difference = words[at]! ^ own;
        // The top bit of each byte that differs, moved to its lowest, then counted by a product.
        const differing = ((((difference & lowBits) + lowBits) | difference) >>> 7) & oneEach;
        counts[other]! += perWord - (Math.imul(differing, oneEach) >>> 24);
      }
    }
  }
}
