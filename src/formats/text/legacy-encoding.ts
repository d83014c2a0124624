import { frequentCharacters } from './frequent-characters.ts';

/** The older encodings of a language, and how likely a character of it is, from -1 to 1. */
interface Candidate {
  encoding: string;
  likelihood(character: string, code: number): number;
}

/** An encoding of several bytes a character has to be so much likelier than Windows-1252, and likely at all. */
const leastAdvantage = 0.1;
const leastLikelihood = 0.3;
/** From the first line with a byte beyond ASCII, so many bytes are looked at. */
const longestSample = 16 * 1024;

/** What is at least as long may be the start of a longer text, and be cut inside a character. */
export const shortestHead = 1024;

/** A character of the language's basic set that is none of its most frequent ones. */
const ordinary = 0.35;

const candidates: readonly Candidate[] = [
  { encoding: 'shift_jis', likelihood: japanese },
  { encoding: 'euc-jp', likelihood: japanese },
  { encoding: 'gb18030', likelihood: among(frequentCharacters.simplified) },
  { encoding: 'euc-kr', likelihood: korean },
  { encoding: 'big5', likelihood: among(frequentCharacters.traditional) },
];

/**
 * The encoding of a text that is no UTF-8: the one of Shift-JIS, EUC-JP, GB18030, EUC-KR and Big5 in which it is valid and its
 * characters are the likeliest, else Windows-1252 or, by its bytes, Macintosh Roman. Validity alone says little: two accented letters of Latin-1 are a rare
 * Chinese character, and Chinese is Korean nonsense.
 */
export function legacyEncodingOf(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  // Bytes that Windows-1252 leaves undefined are accented letters on an old Macintosh.
  let best = undefinedInWindows1252(sample) ? 'macintosh' : 'windows-1252';
  const ofLatin = likelihoodOfLatin(new TextDecoder(best).decode(sample));
  let most = Math.max(ofLatin + leastAdvantage, leastLikelihood);
  for (const { encoding, likelihood } of candidates) {
    const text = decoded(sample, encoding);
    if (text === undefined) continue;
    const found = meanLikelihood(text, likelihood);
    if (found > most) {
      most = found;
      best = encoding;
    }
  }
  return best;
}

function undefinedInWindows1252(sample: Uint8Array): boolean {
  return sample.some((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d);
}

/** The part of a text in which bytes beyond ASCII start. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = first < 0 ? 0 : bytes.lastIndexOf(10, first) + 1;
  // A line without end has no start nearby either.
  const from = first - start > longestSample ? first : start;
  return bytes.subarray(from, from + longestSample);
}

/** @returns `undefined` when it is not valid; the last character of a sample may be cut, that of a whole text not */
function decoded(sample: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: sample.length >= shortestHead });
  } catch {
    return undefined;
  }
}

function meanLikelihood(text: string, likelihood: Candidate['likelihood']): number {
  let sum = 0;
  let count = 0;
  let before = 0;
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    at += character.length;
    if (code >= 0x80) {
      count += 1;
      // A single character of another script hardly touches a letter of ASCII: it is a letter with an accent, or a quote.
      const after = text.charCodeAt(at) || 32;
      const isAlone = before < 0x80 && after < 0x80 && [before, after].some(isAsciiLetter);
      if (isMisplacedSoundMark(code, before)) sum -= 1;
      else sum += isAlone ? 0 : likelihood(character, code);
    }
    before = code;
  }
  return count === 0 ? 0 : sum / count;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Half-width katakana take a sound mark only after some of them: other bytes that look like them break this soon. */
function isMisplacedSoundMark(code: number, before: number): boolean {
  const isAfterHa = before >= 0xff8a && before <= 0xff8e;
  if (code === 0xff9f) return !isAfterHa;
  return code === 0xff9e && !(before === 0xff73 || (before >= 0xff76 && before <= 0xff84) || isAfterHa);
}

function japanese(character: string, code: number): number {
  if (code >= 0x3041 && code <= 0x30ff) return 1;
  if (code >= 0xff61 && code <= 0xff9f) return 0.35;
  return ideograph(character, code, frequentCharacters.japanese);
}

function korean(character: string, code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return frequentCharacters.korean.has(character) ? 1 : 0.5;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.1;
  return sign(code);
}

function among(frequent: ReadonlySet<string>): Candidate['likelihood'] {
  // A Chinese text holds no kana, though the character set of GB 2312 does.
  return (character, code) => (code >= 0x3041 && code <= 0x30ff ? 0.1 : ideograph(character, code, frequent));
}

function ideograph(character: string, code: number, frequent: ReadonlySet<string>): number {
  if (frequent.has(character)) return 1;
  return code >= 0x4e00 && code <= 0x9fff ? ordinary : sign(code);
}

/** Punctuation and full-width forms of East Asian texts are likely; what is in no living use is not. */
function sign(code: number): number {
  if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff60)) return 0.8;
  return code >= 0xe000 && code <= 0xf8ff ? -1 : 0;
}

/** How likely the characters beyond ASCII are in a text of a European language. */
function likelihoodOfLatin(text: string): number {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) < 0x80) continue;
    count += 1;
    sum += likelihoodOfSign(text[index]!, text[index - 1] ?? ' ', text[index + 1] ?? ' ');
  }
  return count === 0 ? 0 : sum / count;
}

/** Letters stand beside letters, capitals not behind small ones; quotes, dashes and units beside plain signs. */
function likelihoodOfSign(sign: string, before: string, after: string): number {
  if (/\p{Cc}/u.test(sign)) return -1;
  if (!/\p{L}/u.test(sign)) return before < '\x80' && after < '\x80' ? 0.5 : 0.1;
  if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) return 0;
  return /[A-Za-z]/.test(before + after) ? 0.9 : 0.26;
}
