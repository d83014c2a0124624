import { matchesOf } from '../matching/search.ts';
/** A word of a text: letters and digits, with what it is when case and accents are set aside. */
export interface Word {
  readonly folded: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Groups that one number may be written in. */
export const mostGroups = 6;
/** What may stand between two of them. */
export const betweenDigits = /^[\s./\\_-]$/;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, in its order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(word, text)) {
    words.push({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Letters that Unicode does not decompose, as they are written where they are missing (ICAO 9303 part 3, section 6). */
const unfolded: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word without its case and accents. `Müller` and `MULLER` are one; `Mueller` is another spelling of it. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\u0000-\u007f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøæœłđðþı]/g, (letter) => unfolded[letter]!);
}

/** The folded word with its German umlauts spelt out; `undefined` when it has none. */
export function spelled(text: string): string | undefined {
  const lower = text.toLowerCase().normalize('NFC');
  return /[äöüåø]/.test(lower)
    ? fold(lower.replace(/[äöüåø]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' })[letter]!))
    : undefined;
}
