import { expansionOf, letterTable, unit } from './letters.ts';
import type { TokenTable } from './token-table.ts';
import { canonicalLength } from './word-forms.ts';
import { longestRemembered, WordMemo } from './word-memo.ts';

/** What stands before a token. */
export const gap = {
  /** A blank, a comma, a bracket. */
  open: 0,
  /** Nothing: a number follows letters, or letters a number. */
  none: 1,
  /** One hyphen. */
  hyphen: 2,
  /** The end of a sentence, an item of a list or a paragraph. */
  stop: 3,
} as const;

/** A word is cut off behind so many letters. */
const longestWord = 64;

const zero = 48;
const nine = 57;
const letterA = 97;
const highestAscii = 128;

/** What is remembered of a word that is no token, as "type" is none. */
const noToken = -2;

/**
 * Cuts texts into tokens, as numbers: words in one spelling and one number, numbers apart from letters (`NF1` is two tokens, as
 * `NF 1` is), Roman numerals as Arabic ones, without "type". Holds the tokens of one text at a time.
 */
export class Tokens {
  readonly #table: TokenTable;
  readonly #letters = letterTable();
  readonly #word = new Uint8Array(longestWord + 16);
  /** The first letters of the word as numbers. */
  readonly #letterNumbers = new Int32Array(this.#word.buffer, 0, longestRemembered / 4);
  readonly #memo = new WordMemo();
  /** How many words the table had when the memo was begun. */
  #remembered = 0;
  #length = 0;
  /** How many tokens the text has. */
  count = 0;
  /** Whether the text has a digit. */
  hasDigit = false;
  /** Number of each token in the table; -1 for a word that no vocabulary has. */
  ids = new Int32Array(256);
  /** Where each begins and ends in the text, in UTF-16 units. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** What stands before each (`gap`). */
  gaps = new Uint8Array(256);

  constructor(table: TokenTable) {
    this.#table = table;
  }

  /** Cuts a text; what was held of the one before is gone. @param add whether words that the table has not are added to it */
  read(text: string, add: 'add' | 'look up' = 'look up'): void {
    this.count = 0;
    this.hasDigit = false;
    const letters = this.#letters;
    const adds = add === 'add';
    if (!adds && this.#remembered !== this.#table.count) {
      this.#memo.clear();
      this.#remembered = this.#table.count;
    }
    let start = -1;
    let isNumber = false;
    let before: number = gap.open;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = code < letters.length ? letters[code]! : unit.foreign;
      if (kind >= zero) {
        const digit = kind <= nine;
        if (start !== -1 && digit !== isNumber) {
          this.#finish(start, at, before, adds);
          before = gap.none;
          start = -1;
        }
        if (start === -1) {
          start = at;
          isNumber = digit;
        }
        if (digit) this.hasDigit = true;
        this.#add(kind);
        if (!digit) at = this.#addLetters(text, at + 1);
        continue;
      }
      if (kind === unit.invisible) continue;
      if (kind === unit.several || kind === unit.foreign) {
        if (start !== -1 && isNumber) {
          this.#finish(start, at, before, adds);
          before = gap.none;
          start = -1;
        }
        if (start === -1) start = at;
        isNumber = false;
        if (kind === unit.foreign) this.#add(kind);
        else for (const letter of expansionOf(code)) this.#add(letter.charCodeAt(0));
        continue;
      }
      if (start !== -1) {
        this.#finish(start, at, before, adds);
        start = -1;
        before = gap.open;
        if (kind === unit.apostrophe && this.#isPossessive(text, at)) {
          at += 1;
          continue;
        }
        if (kind === unit.hyphen) {
          before = gap.hyphen;
          continue;
        }
      } else if (before === gap.hyphen) before = gap.open;
      if (kind === unit.separator && isStop(text, at, code)) before = gap.stop;
    }
    if (start !== -1) this.#finish(start, text.length, before, adds);
  }

  /** Number of the word that two tokens are together: `neuro-fibroma`. */
  joined(text: string, first: number): number {
    this.#clear();
    for (let at = this.starts[first]!; at < this.ends[first + 1]!; at += 1) {
      const code = text.charCodeAt(at);
      const kind = code < this.#letters.length ? this.#letters[code]! : unit.foreign;
      if (kind >= letterA) this.#add(kind);
    }
    const length = canonicalLength(this.#word, this.#length);
    const id = this.#table.find(this.#word, length);
    this.#clear();
    return id;
  }

  #isPossessive(text: string, apostrophe: number): boolean {
    const next = text.charCodeAt(apostrophe + 1) | 32;
    if (next !== 115) return false;
    const after = text.charCodeAt(apostrophe + 2);
    return Number.isNaN(after) || (after < this.#letters.length && this.#letters[after]! < zero);
  }

  #add(letter: number): void {
    if (this.#length < longestWord) {
      this.#word[this.#length] = letter;
      this.#length += 1;
    }
  }

  /** Adds letters from a place on up to the first other sign. @returns the place of the last of them */
  #addLetters(text: string, from: number): number {
    const letters = this.#letters;
    const word = this.#word;
    const { length: end } = text;
    let length = this.#length;
    let at = from;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= highestAscii) break;
      const kind = letters[code]!;
      if (kind < letterA) break;
      word[length] = kind;
      if (length < longestWord) length += 1;
    }
    this.#length = length;
    return at - 1;
  }

  #finish(start: number, end: number, before: number, adds: boolean): void {
    const id = adds ? this.#added() : this.#found();
    this.#clear();
    if (id === noToken) return;
    if (this.count === this.ids.length) this.#grow();
    const at = this.count;
    this.ids[at] = id;
    this.starts[at] = start;
    this.ends[at] = end;
    this.gaps[at] = before;
    this.count += 1;
  }

  /** Begins a new word. */
  #clear(): void {
    const letters = this.#letterNumbers;
    this.#length = 0;
    letters[0] = 0;
    letters[1] = 0;
    letters[2] = 0;
    letters[3] = 0;
  }

  #added(): number {
    const length = canonicalLength(this.#word, this.#length);
    return length === 0 ? noToken : this.#table.add(this.#word, length);
  }

  /** The number of the word in the table. */
  #found(): number {
    const word = this.#word;
    const letters = this.#letterNumbers;
    const length = this.#length;
    if (length === 0) return noToken;
    if (length > longestRemembered) return this.#table.find(word, canonicalLength(word, length));
    const place = this.#memo.placeOf(letters);
    if (this.#memo.has(place, letters)) return this.#memo.at(place);
    this.#memo.take(place, letters);
    // The canonical form is made in place.
    const canonical = canonicalLength(word, length);
    const id = canonical === 0 ? noToken : this.#table.find(word, canonical);
    this.#memo.set(place, id);
    return id;
  }

  #grow(): void {
    const longer = <Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers => {
      to.set(from);
      return to;
    };
    const length = 2 * this.ids.length;
    this.ids = longer(this.ids, new Int32Array(length));
    this.starts = longer(this.starts, new Int32Array(length));
    this.ends = longer(this.ends, new Int32Array(length));
    this.gaps = longer(this.gaps, new Uint8Array(length));
  }
}

/** One letter that is no Roman numeral, at the end of what is looked at. */
const singleLetter = /(?:^|[^\p{L}\p{N}])[a-hj-uwyz]$/iu;

/** Whether a sentence, an item or a paragraph ends with the sign at a place. */
function isStop(text: string, at: number, code: number): boolean {
  if (code === 59 || code === 9) return true; // ; and the tab
  const next = text.charCodeAt(at + 1);
  // The point of an abbreviation of single letters ends nothing: "V.a. Marfan".
  if (code === 46 && singleLetter.test(text.slice(Math.max(0, at - 2), at))) return false;
  // A sentence ends before a blank or the end of the text; a colon announces what is said of the words before it.
  if (code === 46 || code === 33 || code === 63) return Number.isNaN(next) || next <= 32;
  if (code !== 10) return false;
  if (next === 10 || (next === 13 && text.charCodeAt(at + 2) === 10) || next === 45 || next === 42) return true;
  return heading.test(text.slice(at + 1, at + 1 + longestHeading));
}

/** What begins a line of a report as a heading ends the line before it: "Suspected …⏎Diagnosis: …". */
const heading = /^\s*\p{Lu}[\p{L} /-]{2,}:/u;
const longestHeading = 40;
