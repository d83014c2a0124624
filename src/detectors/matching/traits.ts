/**
 * What one scan over the characters of a text settles, as bits. A detector names those without which it can find nothing
 * (`needs`), and is not asked about a text that lacks them: most cells and values of a dataset are short and plain.
 *
 * ASCII only, so that the scan stays a look into tables: wherever letters or digits of other scripts might do, a text with
 * any character beyond ASCII has the trait.
 */
export const trait = {
  /** A digit. */
  digit: 1 << 0,
  /** Five digits in a row. */
  fiveDigits: 1 << 1,
  /** Five digits altogether, whatever stands between them. */
  someDigits: 1 << 2,
  /** A digit, one character of `-./ :`, and a digit: a date, a time, a grouped number, a fraction. */
  joinedDigits: 1 << 3,
  at: 1 << 4,
  colon: 1 << 5,
  caret: 1 << 6,
  slash: 1 << 7,
  backslash: 1 << 8,
  dot: 1 << 9,
  plus: 1 << 10,
  /** A letter. */
  letter: 1 << 11,
  /** Three letters in a row: a word that could label something. */
  word: 1 << 12,
  /** A capital letter. */
  capital: 1 << 13,
  /** A capital letter before a small one. */
  capitalised: 1 << 14,
  /** A letter beside a digit. */
  mixed: 1 << 15,
  beyondAscii: 1 << 16,
  /** The sign of degrees, or the ordinal sign that looks like it. */
  degree: 1 << 17,
  newline: 1 << 18,
} as const;

/** What a text holds, as far as it decides which detectors need to look into it. */
export interface Traits {
  /** Bits of `trait`. */
  readonly mask: number;
  /** Digits of ASCII. */
  readonly digits: number;
  /** Length of the longest run of digits. */
  readonly longestNumber: number;
  readonly dots: number;
  readonly colons: number;
  readonly dashes: number;
}

/** What a character beyond ASCII may stand for. */
const otherScripts =
  trait.beyondAscii |
  trait.letter |
  trait.word |
  trait.capital |
  trait.capitalised |
  trait.digit |
  trait.fiveDigits |
  trait.someDigits |
  trait.joinedDigits |
  trait.mixed;

const digit = 1;
const small = 2;
const capital = 3;
const joint = 4;

/** Of each character up to U+00FF its kind, and the traits that it is by itself. */
const kinds = new Uint8Array(256);
const own = new Uint32Array(256);
for (let code = 0; code < 256; code += 1) {
  if (code > 127) own[code] = otherScripts;
  else if (code >= 48 && code <= 57) set(code, digit, trait.digit);
  else if (code >= 97 && code <= 122) set(code, small, trait.letter);
  else if (code >= 65 && code <= 90) set(code, capital, trait.letter | trait.capital);
}
for (const sign of '-./ :') set(sign.charCodeAt(0), joint, 0);
for (const [character, bit] of [
  ['@', trait.at],
  [':', trait.colon],
  ['^', trait.caret],
  ['/', trait.slash],
  ['\\', trait.backslash],
  ['.', trait.dot],
  ['+', trait.plus],
  ['°', trait.degree],
  ['º', trait.degree],
  ['\n', trait.newline],
] as const) {
  own[character.charCodeAt(0)]! |= bit;
}

function set(code: number, kind: number, bits: number): void {
  kinds[code] = kind;
  own[code] = bits;
}

/** The traits that three characters in a row are, by their kinds: three bits each, the last lowest. */
const threes = new Uint32Array(512);
for (let three = 0; three < threes.length; three += 1) {
  const [first, second, third] = [three >> 6, (three >> 3) & 7, three & 7];
  const isLetter = (kind: number): boolean => kind === small || kind === capital;
  if (first === digit && second === joint && third === digit) threes[three]! |= trait.joinedDigits;
  if (isLetter(first) && isLetter(second) && isLetter(third)) threes[three]! |= trait.word;
  if (second === capital && third === small) threes[three]! |= trait.capitalised;
  if ((second === digit && isLetter(third)) || (isLetter(second) && third === digit)) threes[three]! |= trait.mixed;
}

let lastText: string | undefined;
let lastTraits: Traits;

/** The traits of a text; linear in its length. The last text is remembered, since all detectors ask about it in turn. */
export function traitsOf(text: string): Traits {
  if (text === lastText) return lastTraits;
  lastTraits = scan(text);
  lastText = text;
  return lastTraits;
}

function scan(text: string): Traits {
  let mask = 0;
  let digits = 0;
  let run = 0;
  let longestNumber = 0;
  let dots = 0;
  let colons = 0;
  let dashes = 0;
  let three = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 255) {
      mask |= otherScripts;
      three = 0;
      run = 0;
      continue;
    }
    const kind = kinds[code]!;
    three = ((three << 3) | kind) & 511;
    mask |= own[code]! | threes[three]!;
    if (kind === digit) {
      digits += 1;
      run += 1;
      if (run > longestNumber) longestNumber = run;
      continue;
    }
    run = 0;
    if (kind !== joint) continue;
    if (code === 46) dots += 1;
    else if (code === 58) colons += 1;
    else if (code === 45) dashes += 1;
  }
  if (digits >= 5) mask |= trait.someDigits;
  if (longestNumber >= 5) mask |= trait.fiveDigits;
  return { mask, digits, longestNumber, dots, colons, dashes };
}

/** Whether a text with these bits has all of one of the sets that are needed. */
export function hasOneOf(mask: number, needs: readonly number[]): boolean {
  for (const need of needs) if ((mask & need) === need) return true;
  return false;
}
