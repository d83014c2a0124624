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
  /** A word with a capital behind another, with nothing but white space and at most one sign between. */
  capitalPair: 1 << 19,
  /** Two colons in a row. */
  doubleColon: 1 << 20,
  /** A full stop before a letter. */
  dotLetter: 1 << 21,
  /** Four digits and no more in a row, the first of them 1 or 2. */
  year: 1 << 22,
  /** Two full stops, digits between and before them. */
  dottedDigits: 1 << 23,
} as const;

/** What a text holds, as far as it decides which detectors need to look into it. */
export interface Traits {
  /** Bits of `trait`. */
  readonly mask: number;
  /** Digits of ASCII. */
  readonly digits: number;
  /** Length of the longest run of digits. */
  readonly longestNumber: number;
  /** The same without the fractions of decimal numbers. */
  readonly longestInteger: number;
  /** Length of the longest run of letters and digits; what is beyond ASCII counts as a letter. */
  readonly longestToken: number;
  readonly dots: number;
  readonly colons: number;
  readonly dashes: number;
  /** White space of any kind. */
  readonly spaces: number;
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
  trait.mixed |
  trait.capitalPair |
  trait.dotLetter |
  trait.year |
  trait.dottedDigits;

/** What a character is, as far as its neighbours matter; 0 is any other sign of ASCII. */
const digit = 1;
const small = 2;
const capital = 3;
/** One of `-./:`. */
const joint = 4;
const space = 5;
/** White space that joins no digits. */
const gap = 6;
const lineEnd = 7;
/** Beyond ASCII. */
const foreign = 8;

/** Of each character of ASCII its kind, and the traits that a sign is by itself. */
const kinds = new Uint8Array(128);
const own = new Uint32Array(128);
for (let code = 0; code < 128; code += 1) {
  if (code >= 48 && code <= 57) kinds[code] = digit;
  else if (code >= 97 && code <= 122) kinds[code] = small;
  else if (code >= 65 && code <= 90) kinds[code] = capital;
}
for (const [characters, kind] of [
  ['-./:', joint],
  [' ', space],
  ['\t\v\f', gap],
  ['\n\r', lineEnd],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}
for (const [character, bit] of [
  ['@', trait.at],
  [':', trait.colon],
  ['^', trait.caret],
  ['/', trait.slash],
  ['\\', trait.backslash],
  ['.', trait.dot],
  ['+', trait.plus],
  ['\n', trait.newline],
] as const) {
  own[character.charCodeAt(0)] = bit;
}

/** The text that was asked about last, and the one before: a few lines of a text are looked into between questions about it. */
let lastText: string | undefined;
let lastTraits: Traits;
let textBefore: string | undefined;
let traitsBefore: Traits;

/** The traits of a text; linear in its length. The last two texts are remembered, since all detectors ask about one in turn. */
export function traitsOf(text: string): Traits {
  if (text === lastText) return lastTraits;
  const traits = text === textBefore ? traitsBefore : scan(text);
  textBefore = lastText;
  traitsBefore = lastTraits;
  lastText = text;
  lastTraits = traits;
  return traits;
}

/** Which signs may stand before a capital for `capitalPair`: no word with one before it, nothing but space, or one sign as well. */
type Before = 0 | 1 | 2;

/** Reads a text token by token: what goes on within a run of letters or of digits costs a look into a table a character. */
function scan(text: string): Traits {
  const { length } = text;
  let mask = 0;
  let digits = 0;
  let longestNumber = 0;
  let longestInteger = 0;
  let longestToken = 0;
  let dots = 0;
  let colons = 0;
  let dashes = 0;
  let spaces = 0;
  let lastDot = -6;
  let before: Before = 0;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? kinds[code]! : foreign;
    if (kind > 0 && (kind <= capital || kind === foreign)) {
      const start = index;
      let bits = 0;
      if (kind === digit && isJoined(text, index)) bits = trait.joinedDigits;
      do {
        const runStart = index;
        let unit = text.charCodeAt(index);
        const runKind = unit < 128 ? kinds[unit]! : foreign;
        if (runKind === digit) {
          do index += 1;
          while (index < length && kindAt(text, index) === digit);
          const run = index - runStart;
          digits += run;
          if (run > longestNumber) longestNumber = run;
          if (run > longestInteger && !isFraction(text, runStart)) longestInteger = run;
          if (run === 4 && (unit === 49 || unit === 50)) bits |= trait.year;
          bits |= trait.digit;
        } else if (runKind === foreign) {
          bits |= otherScripts;
          if (unit === 0xb0 || unit === 0xba) bits |= trait.degree;
          index += 1;
          continue;
        } else {
          let last: number = 0;
          let letterKind: number = runKind;
          do {
            if (letterKind === capital) bits |= trait.capital;
            else if (last === capital) bits |= trait.capitalised;
            last = letterKind;
            index += 1;
            if (index === length) break;
            unit = text.charCodeAt(index);
            letterKind = unit < 128 ? kinds[unit]! : foreign;
          } while (letterKind === small || letterKind === capital);
          bits |= index - runStart > 2 ? trait.letter | trait.word : trait.letter;
        }
        // A letter beside a digit.
        if (runStart > start && text.charCodeAt(runStart - 1) < 128) bits |= trait.mixed;
      } while (index < length && isOfToken(text, index));
      if (index - start > longestToken) longestToken = index - start;
      if ((bits & trait.capital) !== 0) {
        if (before !== 0) bits |= trait.capitalPair;
        before = 1;
      } else before = 0;
      mask |= bits;
      continue;
    }
    index += 1;
    mask |= own[code]!;
    if (kind >= space) {
      spaces += 1;
      if (kind === lineEnd) before = 0;
      continue;
    }
    before = before === 1 ? 2 : 0;
    if (kind !== joint) continue;
    if (code === 46) {
      dots += 1;
      // A day and a month have two digits at most, and at most a space before the month.
      if (index - lastDot < 6 && isDigitAt(text, index - 2) && isDigitAt(text, lastDot - 2)) mask |= trait.dottedDigits;
      lastDot = index;
      if (isLetterOrForeign(text.charCodeAt(index))) mask |= trait.dotLetter;
    } else if (code === 58) {
      colons += 1;
      if (text.charCodeAt(index) === 58) mask |= trait.doubleColon;
    } else if (code === 45) dashes += 1;
  }
  if (digits >= 5) mask |= trait.someDigits;
  if (longestNumber >= 5) mask |= trait.fiveDigits;
  return { mask, digits, longestNumber, longestInteger, longestToken, dots, colons, dashes, spaces };
}

function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 128 ? kinds[unit]! : foreign;
}

function isDigitAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 48 && unit <= 57;
}

/** Whether a digit and a full stop stand before an offset. */
function isFraction(text: string, index: number): boolean {
  return text.charCodeAt(index - 1) === 46 && isDigitAt(text, index - 2);
}

/** Whether a letter or a digit stands at an offset, or what may be one. */
function isOfToken(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind > 0 && (kind <= capital || kind === foreign);
}

/** Whether a digit and one character of `-./ :` stand before an offset. */
function isJoined(text: string, index: number): boolean {
  if (index < 2 || kindAt(text, index - 2) !== digit) return false;
  const kind = kindAt(text, index - 1);
  return kind === joint || kind === space;
}

function isLetterOrForeign(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code > 127;
}

/** Whether a text with these bits has all of one of the sets that are needed. */
export function hasOneOf(mask: number, needs: readonly number[]): boolean {
  for (const need of needs) if ((mask & need) === need) return true;
  return false;
}
