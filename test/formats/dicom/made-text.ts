/** A character set of PS3.3 section C.12.1.1.2 with a few of its letters. */
export interface MadeCharacterSet {
  /** The values of Specific Character Set. */
  readonly terms: string;
  /** Letters without an escape sequence before them, and their bytes in hexadecimal. */
  readonly letters: Readonly<Record<string, string>>;
  /** What follows the escape character where the first set comes back after another one. */
  readonly escape?: string;
  /** Sets that an escape sequence names (PS3.3 tables C.12-3 and C.12-4). */
  readonly extensions?: readonly Extension[];
}

interface Extension {
  /** What follows the escape character. */
  readonly escape: string;
  /** Letters of two bytes below 0x80 take the place of ASCII, which is named again after them. */
  readonly replacesAscii: boolean;
  readonly letters: Readonly<Record<string, string>>;
}

const kanji: Extension = {
  escape: '$B',
  replacesAscii: true,
  // The last ones are made of the bytes of a backslash, a caret and an equals sign.
  letters: { 山: '3b33', 田: '4544', 椽: '5c3d', 旬: '3d5c', 湃: '5e5c' },
};
const supplementary: Extension = { escape: '$(D', replacesAscii: true, letters: { 丂: '3021', 袟: '5c3d' } };
const hangul: Extension = { escape: '$)C', replacesAscii: false, letters: { 김: 'b1e8', 희: 'c8f1', 洪: 'fbf3' } };
const simplified: Extension = { escape: '$)A', replacesAscii: false, letters: { 王: 'cdf5', 东: 'b6ab' } };
const cyrillic: Extension = { escape: '-L', replacesAscii: false, letters: { Ж: 'b6', я: 'ef' } };
const polish: Extension = { escape: '-B', replacesAscii: false, letters: { ł: 'b3', Ż: 'af' } };

/** The bytes were written by Python's codecs, so that no table of the reader's own proves itself. */
export const characterSets: readonly MadeCharacterSet[] = [
  { terms: 'ISO_IR 100', letters: { é: 'e9', ü: 'fc', ß: 'df', Å: 'c5' } },
  { terms: 'ISO_IR 101', letters: { ł: 'b3', Ż: 'af', ő: 'f5', č: 'e8' } },
  { terms: 'ISO_IR 109', letters: { Ħ: 'a1', ğ: 'bb', ĵ: 'bc' } },
  { terms: 'ISO_IR 110', letters: { ļ: 'b6', Ņ: 'd1', ū: 'fe' } },
  { terms: 'ISO_IR 144', letters: { Ж: 'b6', д: 'd4', Я: 'cf', ё: 'f1' } },
  { terms: 'ISO_IR 127', letters: { ع: 'd9', ب: 'c8', ة: 'c9' } },
  { terms: 'ISO_IR 126', letters: { α: 'e1', Ω: 'd9', ή: 'de' } },
  { terms: 'ISO_IR 138', letters: { ש: 'f9', ר: 'f8', ן: 'ef' } },
  { terms: 'ISO_IR 148', letters: { ğ: 'f0', İ: 'dd', ş: 'fe' } },
  { terms: 'ISO_IR 203', letters: { '€': 'a4', Š: 'a6', œ: 'bd' } },
  { terms: 'ISO_IR 166', letters: { ก: 'a1', ไ: 'e4', '๙': 'f9' } },
  { terms: 'ISO_IR 13', letters: { ﾔ: 'd4', ﾏ: 'cf', ﾀ: 'c0' } },
  { terms: 'ISO_IR 192', letters: { é: 'c3a9', 山: 'e5b1b1', 𠀀: 'f0a08080' } },
  // The second byte of one letter is a backslash, of another a caret.
  { terms: 'GB18030', letters: { 王: 'cdf5', 乗: '815c', 恀: '905e', 𠀀: '95328236' } },
  { terms: 'GBK', letters: { 王: 'cdf5', 东: 'b6ab', 乗: '815c', 乛: '815e' } },
  { terms: '\\ISO 2022 IR 87', letters: {}, extensions: [kanji] },
  { terms: 'ISO 2022 IR 6\\ISO 2022 IR 87\\ISO 2022 IR 159', letters: {}, extensions: [kanji, supplementary] },
  { terms: 'ISO 2022 IR 13\\ISO 2022 IR 87', letters: { ﾔ: 'd4', ﾏ: 'cf' }, extensions: [kanji] },
  { terms: '\\ISO 2022 IR 149', letters: {}, extensions: [hangul] },
  { terms: '\\ISO 2022 IR 58', letters: {}, extensions: [simplified] },
  {
    terms: 'ISO 2022 IR 100\\ISO 2022 IR 144\\ISO 2022 IR 101',
    letters: { é: 'e9', ü: 'fc' },
    escape: '-A',
    extensions: [cyrillic, polish],
  },
];

/** All letters of a set. */
export function lettersOf({ letters, extensions = [] }: MadeCharacterSet): string[] {
  return [letters, ...extensions.map((extension) => extension.letters)].flatMap(Object.keys);
}

/**
 * Writes text in a character set: before a delimiter and at the end ASCII is named again, after a delimiter each letter's set
 * is (PS3.5 section 6.1.2.5.3).
 * @param delimiters the signs at which code extension ends, beside control characters
 */
export function encodeText(text: string, set: MadeCharacterSet, delimiters: string): Buffer {
  const parts: Buffer[] = [];
  let low: Extension | undefined;
  let high: MadeCharacterSet | Extension = set;
  const designate = (after: string): number => parts.push(Buffer.from(`\u001b${after}`, 'latin1'));
  const toAscii = (): void => {
    if (low) designate('(B');
    low = undefined;
  };
  for (const letter of text) {
    if (letter <= '\u007f') {
      toAscii();
      parts.push(Buffer.from(letter, 'latin1'));
      if (letter < ' ' || delimiters.includes(letter)) high = set;
      continue;
    }
    const owner = set.extensions?.find(({ letters }) => letter in letters) ?? set;
    if ('replacesAscii' in owner && owner.replacesAscii) {
      if (owner !== low) designate(owner.escape);
      low = owner;
    } else {
      if (owner !== high) designate(owner.escape!);
      high = owner;
    }
    parts.push(Buffer.from(owner.letters[letter]!, 'hex'));
  }
  toAscii();
  return Buffer.concat(parts);
}
