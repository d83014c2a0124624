import { caseless, digit, foldOf, kindOf, lower, mark, newline, space, upper } from './characters.ts';

/** How a token is written. */
export const shapes = {
  punctuation: 0,
  newline: 1,
  lower: 2,
  capitalised: 3,
  capitals: 4,
  letter: 5,
  mixed: 6,
  caseless: 7,
  code: 8,
} as const;

/** Whether a word is written with a capital and is more than a letter. @param shape one of `shapes` */
export function isCapitalised(shape: number): boolean {
  return shape >= shapes.capitalised && shape <= shapes.mixed && shape !== shapes.letter;
}

/** Start value and factor of the 32-bit FNV-1a hash. */
const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** The hash by which words are known: of the folded letters, so that case and accents do not matter. */
export function hashWord(word: string): number {
  return hashPart(word, 0, word.length);
}

/** `hashWord` of a part of a text. */
export function hashPart(text: string, start: number, end: number): number {
  let hash = basis;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    kindOf(unit);
    const fold = foldOf(unit);
    if (fold !== 0) hash = Math.imul(hash ^ fold, prime);
  }
  return hash;
}

/** The words, numbers, signs and ends of lines of a text, in columns that are used again for the next text. */
export class Tokens {
  count = 0;
  text = '';
  /** Whether any word has a capital letter. */
  hasCapital = false;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  shape = new Uint8Array(256);
  /** `hashWord` of the token. */
  hashes = new Int32Array(256);

  /** Splits a text; what was in the columns is gone. */
  read(text: string): void {
    this.text = text;
    this.count = 0;
    this.hasCapital = false;
    const length = text.length;
    let offset = 0;
    while (offset < length) {
      const unit = text.charCodeAt(offset);
      const kind = kindOf(unit);
      if (kind === space) offset += 1;
      else if (kind <= digit) offset = this.word(text, offset, length);
      else {
        const shape = kind === newline ? shapes.newline : shapes.punctuation;
        if (unit !== 0xfeff) this.add(offset, offset + 1, shape, Math.imul(basis ^ unit, prime));
        offset += 1;
      }
    }
  }

  /** A word goes on over a hyphen between letters, and over an apostrophe before a capital. */
  private word(text: string, start: number, length: number): number {
    let hash = basis;
    let uppers = 0;
    let lowers = 0;
    let others = 0;
    let digits = 0;
    let offset = start;
    const first = kindOf(text.charCodeAt(start));
    for (; offset < length; offset += 1) {
      const unit = text.charCodeAt(offset);
      const kind = kindOf(unit);
      if (kind === lower) lowers += 1;
      else if (kind === upper) uppers += 1;
      else if (kind === digit) digits += 1;
      else if (kind === caseless) others += 1;
      else if (kind !== mark) {
        if (!joins(text, unit, offset, length)) break;
      }
      const fold = foldOf(unit);
      if (fold !== 0) hash = Math.imul(hash ^ fold, prime);
    }
    let shape: number;
    if (digits > 0) shape = shapes.code;
    else if (others > 0) shape = shapes.caseless;
    else if (uppers === 0) shape = shapes.lower;
    else if (uppers === 1 && lowers === 0) shape = shapes.letter;
    else if (lowers === 0) shape = shapes.capitals;
    else if (first !== upper) shape = shapes.mixed;
    else shape = uppers === 1 || isCompound(text, start, offset, uppers) ? shapes.capitalised : shapes.mixed;
    if (uppers > 0) this.hasCapital = true;
    this.add(start, offset, shape, hash);
    return offset;
  }

  private add(start: number, end: number, shape: number, hash: number): void {
    const index = this.count;
    if (index === this.starts.length) this.grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.shape[index] = shape;
    this.hashes[index] = hash;
    this.count = index + 1;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = enlarged(this.starts, new Int32Array(size));
    this.ends = enlarged(this.ends, new Int32Array(size));
    this.shape = enlarged(this.shape, new Uint8Array(size));
    this.hashes = enlarged(this.hashes, new Int32Array(size));
  }
}

function enlarged<Column extends Int32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

/** Whether a hyphen or apostrophe joins two parts of one word: `Jean-Luc`, `O'Brien`, not `Roe's` or `don't`. */
function joins(text: string, unit: number, offset: number, length: number): boolean {
  const hyphen = unit === 0x2d;
  if (!hyphen && unit !== 0x27 && unit !== 0x2019) return false;
  if (offset + 1 >= length) return false;
  const next = kindOf(text.charCodeAt(offset + 1));
  if (!hyphen) return next === upper;
  return (next === upper || next === lower) && kindOf(text.charCodeAt(offset - 1)) !== digit;
}

/** `Hans-Peter` and `O'Brien`: every capital but the first stands behind the sign that joins. */
function isCompound(text: string, start: number, end: number, uppers: number): boolean {
  let behindSigns = 1;
  for (let offset = start + 1; offset < end; offset += 1) {
    const unit = text.charCodeAt(offset - 1);
    if ((unit === 0x2d || unit === 0x27 || unit === 0x2019) && kindOf(text.charCodeAt(offset)) === upper) {
      behindSigns += 1;
    }
  }
  return behindSigns === uppers;
}
