import { type BitReader, damaged } from './bit-reader.ts';

/** A code of which the lengths are known and the words follow from them, in order. */
export class HuffmanCode {
  static readonly longest = 20;
  /** Symbols in the order of their words, and by length the first word and its place in that order. */
  readonly #symbols: number[];
  readonly #first = new Uint32Array(HuffmanCode.longest + 2);
  readonly #place = new Uint32Array(HuffmanCode.longest + 2);
  readonly #count = new Uint32Array(HuffmanCode.longest + 2);

  /** @param lengths of the words by symbol, from 1 to 20 bits */
  constructor(lengths: Uint8Array) {
    this.#symbols = [...lengths.keys()].sort((a, b) => lengths[a]! - lengths[b]! || a - b);
    for (const length of lengths) this.#count[length]! += 1;
    let word = 0;
    let place = 0;
    for (let length = 1; length <= HuffmanCode.longest; length += 1) {
      this.#first[length] = word;
      this.#place[length] = place;
      place += this.#count[length]!;
      word = (word + this.#count[length]!) * 2;
    }
  }

  /** @throws Error when no word stands there */
  read(bits: BitReader): number {
    let word = 0;
    for (let length = 1; length <= HuffmanCode.longest; length += 1) {
      word = word * 2 + bits.read(1);
      const index = word - this.#first[length]!;
      if (index < this.#count[length]!) return this.#symbols[this.#place[length]! + index]!;
    }
    throw damaged();
  }
}
