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
} as const;

/** What a text holds, as far as it decides which detectors need to look into it. */
export interface Traits {
  /** Bits of `trait`. */
  readonly mask: number;
  /** Digits of ASCII. */
  readonly digits: number;
  /** Length of the longest run of digits. */
  readonly longestNumber: number;
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
  trait.year;

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

/** Of each character up to U+00FF its kind, and the traits that it is by itself. */
const kinds = new Uint8Array(256);
const own = new Uint32Array(256);
for (let code = 0; code < 256; code += 1) {
  if (code > 127) set(code, foreign, otherScripts);
  else if (code >= 48 && code <= 57) set(code, digit, trait.digit);
  else if (code >= 97 && code <= 122) set(code, small, trait.letter);
  else if (code >= 65 && code <= 90) set(code, capital, trait.letter | trait.capital);
}
for (const character of '-./:') set(character.charCodeAt(0), joint, 0);
for (const character of '\t\v\f') set(character.charCodeAt(0), gap, 0);
for (const character of '\n\r') set(character.charCodeAt(0), lineEnd, 0);
set(0x20, space, 0);
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
  if (first === digit && (second === joint || second === space) && third === digit)
    threes[three]! |= trait.joinedDigits;
  if (isLetter(first) && isLetter(second) && isLetter(third)) threes[three]! |= trait.word;
  if (second === capital && third === small) threes[three]! |= trait.capitalised;
  if ((second === digit && isLetter(third)) || (isLetter(second) && third === digit)) threes[three]! |= trait.mixed;
}

/**
 * States of the walk that looks for `capitalPair`, by what was read last: a word with a capital, what stands behind one
 * without a sign and with one, a word behind that, another word, or nothing of these; the last state is left no more.
 */
const nothing = 0;
const capitalWord = 1;
const behindWord = 2;
const behindSign = 3;
const nextWord = 4;
const otherWord = 5;
const paired = 6;

/** The next state, by eight times the state and the kind of the character. */
const states = new Uint8Array(64);
for (let state = 0; state < 8; state += 1) {
  for (let kind = 0; kind < 8; kind += 1) states[8 * state + kind] = stateAfter(state, kind);
}

function stateAfter(state: number, kind: number): number {
  if (state === paired) return paired;
  const isBehind = state === behindWord || state === behindSign;
  if (kind === capital) return isBehind || state === nextWord ? paired : capitalWord;
  if (kind === small || kind === digit) return isBehind ? nextWord : state === nothing ? otherWord : state;
  if (kind === space || kind === gap) return state === capitalWord ? behindWord : isBehind ? state : nothing;
  if (kind === lineEnd) return nothing;
  return state === capitalWord || state === behindWord ? behindSign : nothing;
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

function scan(text: string): Traits {
  const { length } = text;
  let mask = 0;
  let digits = 0;
  let run = 0;
  let firstDigit = 0;
  let longestNumber = 0;
  let dots = 0;
  let colons = 0;
  let dashes = 0;
  let spaces = 0;
  let three = 0;
  let state = nothing;
  let tokenStart = 0;
  let longestToken = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code < 256 ? kinds[code]! : foreign;
    if (kind === digit) {
      if (run === 0) firstDigit = code;
      run += 1;
      digits += 1;
    } else if (run !== 0) {
      if (run === 4 && isFirstOfYear(firstDigit)) mask |= trait.year;
      if (run > longestNumber) longestNumber = run;
      run = 0;
    }
    if (kind === foreign) {
      mask |= otherScripts;
      if (code < 256) mask |= own[code]!;
      three = 0;
      continue;
    }
    three = ((three << 3) | kind) & 511;
    mask |= own[code]! | threes[three]!;
    state = states[8 * state + kind]!;
    if (kind >= digit && kind <= capital) continue;
    if (index - tokenStart > longestToken) longestToken = index - tokenStart;
    tokenStart = index + 1;
    if (kind >= space) spaces += 1;
    if (kind !== joint) continue;
    if (code === 46) {
      dots += 1;
      if (isLetterOrForeign(text.charCodeAt(index + 1))) mask |= trait.dotLetter;
    } else if (code === 58) {
      colons += 1;
      if (text.charCodeAt(index + 1) === 58) mask |= trait.doubleColon;
    } else if (code === 45) dashes += 1;
  }
  if (run === 4 && isFirstOfYear(firstDigit)) mask |= trait.year;
  longestNumber = Math.max(longestNumber, run);
  longestToken = Math.max(longestToken, length - tokenStart);
  if (state === paired) mask |= trait.capitalPair;
  if (digits >= 5) mask |= trait.someDigits;
  if (longestNumber >= 5) mask |= trait.fiveDigits;
  return { mask, digits, longestNumber, longestToken, dots, colons, dashes, spaces };
}

/** 1 or 2. */
function isFirstOfYear(code: number): boolean {
  return code === 49 || code === 50;
}

function isLetterOrForeign(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code > 127;
}

/** Whether a text with these bits has all of one of the sets that are needed. */
export function hasOneOf(mask: number, needs: readonly number[]): boolean {
  for (const need of needs) if ((mask & need) === need) return true;
  return false;
}
