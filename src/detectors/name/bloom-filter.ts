/**
 * A set of 32-bit hashes that answers "maybe" or "certainly not" (B. Bloom, 1970): ten bits an entry and seven probes
 * err in one of a hundred questions.
 */
export class BloomFilter {
  readonly bits: Uint8Array;

  /** @param bits the filter as it was packed, or an empty one of the size for as many entries as will come */
  constructor(bits: Uint8Array) {
    this.bits = bits;
  }

  /** An empty filter for a number of entries. */
  static sized(entries: number): BloomFilter {
    return new BloomFilter(new Uint8Array(Math.ceil((entries * bitsPerEntry) / 8)));
  }

  add(hash: number): void {
    const size = this.bits.length * 8;
    let probe = hash >>> 0;
    const step = stepOf(hash);
    for (let count = 0; count < probes; count += 1) {
      const bit = probe % size;
      this.bits[bit >>> 3]! |= 1 << (bit & 7);
      probe = (probe + step) >>> 0;
    }
  }

  has(hash: number): boolean {
    const size = this.bits.length * 8;
    let probe = hash >>> 0;
    let step = 0;
    for (let count = 0; count < probes; count += 1) {
      const bit = probe % size;
      if ((this.bits[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
      // Half of the questions end at the first probe.
      if (count === 0) step = stepOf(hash);
      probe = (probe + step) >>> 0;
    }
    return true;
  }
}

const bitsPerEntry = 9;
const probes = 6;

function stepOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) | 1) >>> 0;
}
