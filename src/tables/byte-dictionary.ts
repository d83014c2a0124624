import type { PlainCells } from './plain-cells.ts';

/** So many bytes of a value fit into its key, which then needs no comparing of bytes. */
const longestKey = 8;
/** So many places are taken sparsely. */
const largestSparse = 1 << 16;
/** What is left of the first four bytes, and of the four behind them, by the length of a value. */
const firstBytes = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1, -1);
const nextBytes = Int32Array.of(0, 0, 0, 0, 0, 0xff, 0xffff, 0xffffff, -1);

/**
 * Numbers the values of one column by their UTF-8 bytes, in the order in which they first appear: no text is made of a cell,
 * only of each value once at the end. Open addressing; at most half of the places are taken.
 */
export class ByteDictionary {
  count = 0;
  #mask = 1023;
  /** A value's number plus 1; 0 where there is none. */
  #places = new Int32Array(1024);
  /** The bytes of a short value; the hash of all bytes of a longer one, and its first four. */
  #low = new Int32Array(512);
  #high = new Int32Array(512);
  /** Where the bytes of each value start, and end. */
  #starts = new Uint32Array(513);
  #bytes = new Uint8Array(1024);

  /**
   * The number of a value.
   * @param low its first four bytes as a number, the first of them the lowest; zeros for those that it does not have
   * @param high the four behind them
   * @param start of its bytes
   * @param end after the last of them
   */
  numberOf(low: number, high: number, bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length <= longestKey) return this.#find(low, high, bytes, start, end);
    let hash = Math.imul(low ^ length, 0x85ebca6b) ^ high;
    for (let at = start + longestKey; at < end; at += 4) {
      // The last word goes over some bytes again.
      const word = Math.min(at, end - 4);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ wordAt(bytes, word);
    }
    return this.#find(hash, low, bytes, start, end);
  }

  /** The number of a value of which nothing is known yet. */
  numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
    let low = 0;
    let high = 0;
    const length = Math.min(longestKey, end - start);
    for (let index = 0; index < length; index += 1) {
      const byte = bytes[start + index]! << ((index & 3) << 3);
      if (index < 4) low |= byte;
      else high |= byte;
    }
    return this.numberOf(low, high, bytes, start, end);
  }

  /**
   * Numbers the cells of one column.
   * @param words the same bytes; there are eight more behind each cell
   * @param column its place in a record, of `width` cells
   * @param codes gets a number for each record
   */
  numbersOf(
    bytes: Uint8Array,
    words: DataView,
    { starts, ends }: Pick<PlainCells, 'starts' | 'ends'>,
    column: number,
    width: number,
    codes: Uint32Array,
  ): void {
    let places = this.#places;
    let mask = this.#mask;
    let lows = this.#low;
    let highs = this.#high;
    let valueStarts = this.#starts;
    for (let record = 0, cell = column; record < codes.length; record += 1, cell += width) {
      const start = starts[cell]!;
      const length = ends[cell]! - start;
      let low = words.getInt32(start, true);
      let high = words.getInt32(start + 4, true);
      if (length <= longestKey) {
        low &= firstBytes[length]!;
        high &= nextBytes[length]!;
        const number = places[placeOf(low, high, length) & mask]! - 1;
        // Nearly every cell has a value that is known, at its first place.
        if (number >= 0 && lows[number] === low && highs[number] === high) {
          if (valueStarts[number + 1]! - valueStarts[number]! === length) {
            codes[record] = number;
            continue;
          }
        }
      }
      const { count } = this;
      codes[record] = this.numberOf(low, high, bytes, start, start + length);
      if (this.count === count) continue;
      places = this.#places;
      mask = this.#mask;
      lows = this.#low;
      highs = this.#high;
      valueStarts = this.#starts;
    }
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
    if (this.count * (this.#mask < largestSparse ? 8 : 2) > this.#mask) this.#grow();
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

function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
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
