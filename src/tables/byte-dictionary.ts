/** So many bytes of a value fit into its key, which then needs no comparing of bytes. */
const longestKey = 8;

/**
 * Numbers the values of one column by their UTF-8 bytes, in the order in which they first appear: no text is made of a cell,
 * only of each value once at the end. Open addressing; at most half of the places are taken.
 */
export class ByteDictionary {
  count = 0;
  #mask = 255;
  /** A value's number plus 1; 0 where there is none. */
  #places = new Int32Array(256);
  /** The last eight bytes of a short value; the hash of all bytes of a longer one. */
  #low = new Int32Array(128);
  #high = new Int32Array(128);
  /** Where the bytes of each value start, and end. */
  #starts = new Uint32Array(129);
  #bytes = new Uint8Array(1024);

  /**
   * The number of a value.
   * @param low its last four bytes as a number, the first of them the highest
   * @param high the four before
   * @param start of its bytes
   * @param end after the last of them
   */
  numberOf(low: number, high: number, bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length <= longestKey) return this.#find(low, high, bytes, start, end);
    let hash = length;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    return this.#find(hash, low, bytes, start, end);
  }

  /** The number of a value of which nothing is known yet. */
  numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
    let low = 0;
    let high = 0;
    for (let at = Math.max(start, end - longestKey); at < end; at += 1) {
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | bytes[at]!;
    }
    return this.numberOf(low, high, bytes, start, end);
  }

  /** Each value as text, by its number. */
  texts(): string[] {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const texts = new Array<string>(this.count);
    for (let number = 0; number < this.count; number += 1) {
      texts[number] = decoder.decode(this.#bytes.subarray(this.#starts[number]!, this.#starts[number + 1]!));
    }
    return texts;
  }

  #find(low: number, high: number, bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    const places = this.#places;
    const mask = this.#mask;
    let place = placeOf(low, high, length) & mask;
    for (;;) {
      const number = places[place]! - 1;
      if (number < 0) break;
      if (this.#low[number] === low && this.#high[number] === high) {
        const from = this.#starts[number]!;
        if (this.#starts[number + 1]! - from === length) {
          if (length <= longestKey || this.#isSame(from, bytes, start, end)) return number;
        }
      }
      place = (place + 1) & mask;
    }
    return this.#add(place, low, high, bytes, start, end);
  }

  #isSame(from: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    for (let at = start, other = from; at < end; at += 1, other += 1) if (bytes[at] !== own[other]) return false;
    return true;
  }

  #add(place: number, low: number, high: number, bytes: Uint8Array, start: number, end: number): number {
    const number = this.count;
    const from = this.#starts[number]!;
    const to = from + end - start;
    if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(to, this.#bytes.length * 2)));
    for (let at = start, own = from; at < end; at += 1, own += 1) this.#bytes[own] = bytes[at]!;
    this.#starts[number + 1] = to;
    this.#low[number] = low;
    this.#high[number] = high;
    this.#places[place] = number + 1;
    this.count += 1;
    if (this.count * 2 > this.#mask) this.#grow();
    return number;
  }

  #grow(): void {
    const length = (this.#mask + 1) * 2;
    this.#low = grown(this.#low, new Int32Array(length / 2));
    this.#high = grown(this.#high, new Int32Array(length / 2));
    this.#starts = grown(this.#starts, new Uint32Array(length / 2 + 1));
    this.#places = new Int32Array(length);
    this.#mask = length - 1;
    for (let number = 0; number < this.count; number += 1) {
      const size = this.#starts[number + 1]! - this.#starts[number]!;
      let place = placeOf(this.#low[number]!, this.#high[number]!, size) & this.#mask;
      while (this.#places[place] !== 0) place = (place + 1) & this.#mask;
      this.#places[place] = number + 1;
    }
  }
}

/** Spreads keys over 32 bits (the finaliser of MurmurHash3). */
function placeOf(low: number, high: number, length: number): number {
  let hash = low ^ Math.imul(high ^ Math.imul(length, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function grown<Numbers extends Uint8Array | Uint32Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
