/** FNV-1a (Fowler, Noll, Vo): start and prime for 32 bits. */
const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** Gives each word a number, in the order in which words come; the words lie in one array of bytes. */
export class TokenTable {
  #bytes = new Uint8Array(1 << 14);
  #used = 0;
  /** Where each word begins; one more than there are words. */
  #offsets = new Uint32Array(1 << 12);
  /** Number of the word in each slot plus one; 0 in a free one. At most half of the slots are taken. */
  #slots = new Int32Array(1 << 13);
  /** How many words there are. */
  count = 0;

  /** Number of a word of small ASCII letters or digits, -1 where the table has it not. */
  find(word: Uint8Array, length: number): number {
    return this.#slots[this.#slot(word, length)]! - 1;
  }

  /** Number of a word, which the table has from then on. */
  add(word: Uint8Array, length: number): number {
    const slot = this.#slot(word, length);
    const known = this.#slots[slot]! - 1;
    if (known >= 0) return known;
    if (this.#used + length > this.#bytes.length)
      this.#bytes = grown(this.#bytes, new Uint8Array(2 * this.#bytes.length));
    if (this.count + 2 > this.#offsets.length) {
      this.#offsets = grown(this.#offsets, new Uint32Array(2 * this.#offsets.length));
    }
    for (let at = 0; at < length; at += 1) this.#bytes[this.#used + at] = word[at]!;
    this.#used += length;
    this.count += 1;
    this.#offsets[this.count] = this.#used;
    this.#slots[slot] = this.count;
    if (2 * this.count > this.#slots.length) this.#rehash();
    return this.count - 1;
  }

  /** How many bytes the table takes. */
  get byteLength(): number {
    return this.#bytes.byteLength + this.#offsets.byteLength + this.#slots.byteLength;
  }

  #slot(word: Uint8Array, length: number): number {
    let hash = fnvStart;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word[at]!, fnvPrime);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const taken = this.#slots[slot]!;
      if (taken === 0 || this.#is(taken - 1, word, length)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #is(index: number, word: Uint8Array, length: number): boolean {
    const from = this.#offsets[index]!;
    if (this.#offsets[index + 1]! - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.#bytes[from + at] !== word[at]) return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let index = 0; index < this.count; index += 1) {
      const word = this.#bytes.subarray(this.#offsets[index]!, this.#offsets[index + 1]!);
      this.#slots[this.#slot(word, word.length)] = index + 1;
    }
  }
}

function grown<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
