import { betweenDigits, mostGroups, wordsIn } from './words.ts';

/** The shortest number that is looked for, in letters and digits: a shorter one may stand anywhere. */
const shortestNumber = 6;
/** The shortest word that is looked for. */
const shortestWord = 2;

/** Bits while words are added; afterwards it is folded to half its length as long as it stays sparse. */
const fullBits = 2 ** 19;
const leastBits = 2 ** 10;
/** Bits that each word sets, and the share of bits that may be set: about one of a hundred words is held wrongly then. */
const bitsOfWord = 4;
const mostSet = 0.33;

/** A number that goes on in the next word: `447 1902`. */
interface Groups {
  hash: number;
  length: number;
  count: number;
}

/**
 * The words of many texts as a Bloom filter (Bloom 1970, Commun. ACM 13(7)): what it does not hold stands in none of them, and
 * a known term whose words it does not hold need not be looked for there. Numbers are held as they are looked for: joined,
 * with up to six groups.
 */
export class WordSketch {
  readonly #bits: Uint32Array<ArrayBuffer>;
  /** The numbers that may go on in the next word are the first `open` of these. */
  readonly #groups = Array.from({ length: mostGroups }, (): Groups => ({ hash: 0, length: 0, count: 0 }));
  #open = 0;

  /** @param bits of an earlier one; without them it holds nothing */
  constructor(bits = new Uint32Array(fullBits / 32)) {
    this.#bits = bits;
  }

  /** Adds the words of a text, as `wordsIn` cuts it. */
  add(text: string): void {
    this.#open = 0;
    for (let index = 0, before = -1; index < text.length; index += 1) {
      const start = index;
      let hash = offsetBasis;
      let isNumber = false;
      for (; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit > 127) {
          this.#addFolded(text);
          return;
        }
        const kind = kinds[unit]!;
        if (kind === separator) break;
        if (kind === digit) isNumber = true;
        hash = Math.imul(hash ^ (kind === capital ? unit | 32 : unit), prime);
      }
      if (index === start) continue;
      if (this.#open > 0 && (start - before !== 1 || !betweenDigits.test(text[before]!))) this.#open = 0;
      this.#take(text, start, index, hash, isNumber);
      before = index;
    }
  }

  /** Whether a word without digits may stand in the texts. @param word folded */
  mayHoldWord(word: string): boolean {
    return word.length < shortestWord || this.#has(hashOf(word, 0, word.length, offsetBasis));
  }

  /** Whether a number may, in one group or in several. @param joined folded, with nothing between its groups */
  mayHoldNumber(joined: string): boolean {
    return joined.length < shortestNumber || this.#has(hashOf(joined, 0, joined.length, offsetBasis));
  }

  /** Nothing is held any more. */
  clear(): void {
    this.#bits.fill(0);
  }

  /** What is held, as short as it can be; `undefined` when there are so many words that it would hold any. */
  bits(): Uint32Array<ArrayBuffer> | undefined {
    let bits = this.#bits;
    if (shareSet(bits) > mostSet) return undefined;
    while (bits.length * 32 > leastBits) {
      const half = folded(bits);
      if (shareSet(half) > mostSet) break;
      bits = half;
    }
    return bits === this.#bits ? bits.slice() : bits;
  }

  /** The same for a text whose words are more than ASCII; what was added of it already is added again. */
  #addFolded(text: string): void {
    this.#open = 0;
    let before = 0;
    for (const { folded, start, end } of wordsIn(text)) {
      if (this.#open > 0 && !betweenDigits.test(text.slice(before, start))) this.#open = 0;
      this.#take(folded, 0, folded.length, hashOf(folded, 0, folded.length, offsetBasis), /\d/.test(folded));
      before = end;
    }
  }

  /** A word from one index to another, by itself and as a group of the numbers that are open. */
  #take(text: string, start: number, end: number, hash: number, isNumber: boolean): void {
    if (!isNumber && end - start >= shortestWord) this.#set(hash);
    let open = 0;
    for (let index = 0; index < this.#open; index += 1) {
      const { hash: before, length, count } = this.#groups[index]!;
      open = this.#goOn(open, hashOf(text, start, end, before), length + end - start, count + 1);
    }
    if (isNumber) open = this.#goOn(open, hash, end - start, 1);
    this.#open = open;
  }

  /** Adds a number as long as it is by now. @returns how many numbers may go on in the next word */
  #goOn(open: number, hash: number, length: number, count: number): number {
    if (length >= shortestNumber) this.#set(hash);
    if (count === mostGroups) return open;
    const groups = this.#groups[open]!;
    groups.hash = hash;
    groups.length = length;
    groups.count = count;
    return open + 1;
  }

  #set(hash: number): void {
    const mask = this.#bits.length * 32 - 1;
    const step = stepOf(hash);
    for (let count = 0, at = hash; count < bitsOfWord; count += 1, at = (at + step) | 0) {
      const bit = at & mask;
      this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  #has(hash: number): boolean {
    const mask = this.#bits.length * 32 - 1;
    const step = stepOf(hash);
    for (let count = 0, at = hash; count < bitsOfWord; count += 1, at = (at + step) | 0) {
      const bit = at & mask;
      if ((this.#bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

/** The filter of half the length that holds the same: the lower bits of a hash say where a word stands in either. */
function folded(bits: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const half = bits.slice(0, bits.length / 2);
  for (let index = 0; index < half.length; index += 1) half[index]! |= bits[half.length + index]!;
  return half;
}

function shareSet(bits: Uint32Array<ArrayBuffer>): number {
  let set = 0;
  for (const word of bits) for (let left = word; left !== 0; left &= left - 1) set += 1;
  return set / (bits.length * 32);
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units from one index to another, ASCII letters in lower case. @param before of the words before */
function hashOf(text: string, start: number, end: number, before: number): number {
  let hash = before;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), prime);
  }
  return hash;
}

/** The distance between the bits of a word (Kirsch, Mitzenmacher 2006): odd, and independent of where the first is. */
function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) | 1;
}

const separator = 0;
const small = 1;
const capital = 2;
const digit = 3;

/** What an ASCII character is. */
const kinds = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z]/.test(character)) return small;
  if (/[A-Z]/.test(character)) return capital;
  return /\d/.test(character) ? digit : separator;
});
