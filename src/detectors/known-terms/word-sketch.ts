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

/** Texts that are nearly all ASCII: their words need no folding beyond case. */
const ascii = /^[\u0000-\u007f]*$/;

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

  /** @param bits of an earlier one; without them it holds nothing */
  constructor(bits = new Uint32Array(fullBits / 32)) {
    this.#bits = bits;
  }

  /** Adds the words of a text, as `wordsIn` cuts it. */
  add(text: string): void {
    let groups: Groups[] = [];
    let before = 0;
    const take = (word: string, start: number, end: number): void => {
      if (groups.length > 0 && !betweenDigits.test(text.slice(before, start))) groups = [];
      groups = this.#addWord(word, groups);
      before = end;
    };
    if (!ascii.test(text)) {
      for (const { folded, start, end } of wordsIn(text)) take(folded, start, end);
      return;
    }
    for (let index = 0; index < text.length; ) {
      if (!isAlphanumeric(text.charCodeAt(index))) {
        index += 1;
        continue;
      }
      const start = index;
      do index += 1;
      while (index < text.length && isAlphanumeric(text.charCodeAt(index)));
      take(text.slice(start, index), start, index);
    }
  }

  /** Whether a word without digits may stand in the texts. @param word folded */
  mayHoldWord(word: string): boolean {
    return word.length < shortestWord || this.#has(hashOf(word, offsetBasis));
  }

  /** Whether a number may, in one group or in several. @param joined folded, with nothing between its groups */
  mayHoldNumber(joined: string): boolean {
    return joined.length < shortestNumber || this.#has(hashOf(joined, offsetBasis));
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

  /** @returns the numbers that may go on in the next word */
  #addWord(word: string, groups: readonly Groups[]): Groups[] {
    const isNumber = hasDigit(word);
    if (!isNumber && word.length >= shortestWord) this.#set(hashOf(word, offsetBasis));
    if (!isNumber && groups.length === 0) return [];
    const open: Groups[] = [];
    for (const { hash, length, count } of isNumber ? [...groups, { hash: offsetBasis, length: 0, count: 0 }] : groups) {
      const longer = { hash: hashOf(word, hash), length: length + word.length, count: count + 1 };
      if (longer.length >= shortestNumber) this.#set(longer.hash);
      if (longer.count < mostGroups) open.push(longer);
    }
    return open;
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

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, ASCII letters in lower case. @param start of the words before */
function hashOf(word: string, start: number): number {
  let hash = start;
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), prime);
  }
  return hash;
}

/** The distance between the bits of a word (Kirsch, Mitzenmacher 2006): odd, and independent of where the first is. */
function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) | 1;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function hasDigit(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}
