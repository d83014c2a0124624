/**
 * What one scan over the characters of a text settles, as bits. A detector names those without which it can find nothing
 * (`needs`), and is not asked about a text that lacks them: most cells and values of a dataset are short and plain.
 *
 * ASCII only, so that the scan stays a look into a table: wherever letters or digits of other scripts might do, a text with
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
} as const;

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
const capital = 4;
const joint = 8;
const letter = small | capital;

/** Of each ASCII character its kind, and the trait that it is by itself. */
const kinds = new Uint8Array(128);
const own = new Uint32Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) set(code, digit, trait.digit);
  else if (/[a-z]/.test(character)) set(code, small, trait.letter);
  else if (/[A-Z]/.test(character)) set(code, capital, trait.letter | trait.capital);
  else if (/[-./ :]/.test(character)) set(code, joint, 0);
}
for (const [character, bit] of [
  ['@', trait.at],
  [':', trait.colon],
  ['^', trait.caret],
  ['/', trait.slash],
  ['\\', trait.backslash],
  ['.', trait.dot],
  ['+', trait.plus],
] as const) {
  own[character.charCodeAt(0)]! |= bit;
}

function set(code: number, kind: number, bits: number): void {
  kinds[code] = kind;
  own[code] = bits;
}

/** The traits of a text; time is linear, and little. */
export function traitsOf(text: string): number {
  let traits = 0;
  let digits = 0;
  let digitRun = 0;
  let letterRun = 0;
  let last = 0;
  let lastButOne = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) {
      traits |= otherScripts;
      last = 0;
      digitRun = 0;
      letterRun = 0;
      continue;
    }
    const kind = kinds[code]!;
    traits |= own[code]!;
    if (kind === digit) {
      digits += 1;
      digitRun += 1;
      letterRun = 0;
      if (digitRun === 5) traits |= trait.fiveDigits;
      if (last & letter) traits |= trait.mixed;
      else if (last === joint && lastButOne === digit) traits |= trait.joinedDigits;
    } else {
      digitRun = 0;
      if (kind & letter) {
        letterRun += 1;
        if (letterRun === 3) traits |= trait.word;
        if (last === digit) traits |= trait.mixed;
        else if (kind === small && last === capital) traits |= trait.capitalised;
      } else letterRun = 0;
    }
    lastButOne = last;
    last = kind;
  }
  return digits >= 5 ? traits | trait.someDigits : traits;
}

/** Whether a text with these traits has all of one of the sets that are needed. */
export function hasOneOf(traits: number, needs: readonly number[]): boolean {
  for (const need of needs) if ((traits & need) === need) return true;
  return false;
}
