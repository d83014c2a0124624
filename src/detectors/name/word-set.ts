import { hashWord } from './tokens.ts';

/** A bit for the lower half of a hash. */
const bits = 1 << 16;

/** Words by their hashes. Most questions are about words that are not in it: one look at a bit answers them. */
export class WordSet {
  readonly #bits = new Uint8Array(bits / 8);
  readonly #hashes: ReadonlySet<number>;

  /** @param words in any case, with spaces between */
  constructor(words: string) {
    this.#hashes = new Set(words.split(' ').map(hashWord));
    for (const hash of this.#hashes) this.#bits[(hash & (bits - 1)) >>> 3]! |= 1 << (hash & 7);
  }

  /** @param hash `hashWord` of the word */
  has(hash: number): boolean {
    return (this.#bits[(hash & (bits - 1)) >>> 3]! & (1 << (hash & 7))) !== 0 && this.#hashes.has(hash);
  }
}
