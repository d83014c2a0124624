/**
 * Specific Character Set (0008,0005): DICOM PS3.3 section C.12.1.1.2, PS3.5 section 6.1. Turns bytes into text by a
 * single-byte or Unicode set, or by ISO 2022 code extension.
 */

/** The WHATWG encoding that decodes what a defined term names; each is a superset of ASCII. */
const encodingOfTerm: Readonly<Record<string, string>> = {
  'IR 6': 'latin1',
  'IR 100': 'latin1',
  'IR 101': 'iso-8859-2',
  'IR 109': 'iso-8859-3',
  'IR 110': 'iso-8859-4',
  'IR 144': 'iso-8859-5',
  'IR 127': 'iso-8859-6',
  'IR 126': 'iso-8859-7',
  'IR 138': 'iso-8859-8',
  'IR 148': 'windows-1254',
  'IR 203': 'iso-8859-15',
  'IR 166': 'windows-874',
  'IR 13': 'shift_jis',
  'IR 192': 'utf-8',
  'IR 149': 'euc-kr',
  'IR 58': 'gbk',
  GB18030: 'gb18030',
  GBK: 'gbk',
};

/** What an escape sequence switches to (PS3.3 Table C.12-3 and C.12-4), by the bytes after ESC. */
const escapes: readonly { after: string; set: 'ascii' | 'jis0208' | 'jis0212' | { g1: string } }[] = [
  { after: '(B', set: 'ascii' },
  { after: '(J', set: 'ascii' },
  { after: '$B', set: 'jis0208' },
  { after: '$@', set: 'jis0208' },
  { after: '$(D', set: 'jis0212' },
  { after: '$)C', set: { g1: 'euc-kr' } },
  { after: '$)A', set: { g1: 'gbk' } },
  { after: ')I', set: { g1: 'shift_jis' } },
  { after: '-A', set: { g1: 'latin1' } },
  { after: '-B', set: { g1: 'iso-8859-2' } },
  { after: '-C', set: { g1: 'iso-8859-3' } },
  { after: '-D', set: { g1: 'iso-8859-4' } },
  { after: '-L', set: { g1: 'iso-8859-5' } },
  { after: '-G', set: { g1: 'iso-8859-6' } },
  { after: '-F', set: { g1: 'iso-8859-7' } },
  { after: '-H', set: { g1: 'iso-8859-8' } },
  { after: '-M', set: { g1: 'windows-1254' } },
  { after: '-b', set: { g1: 'iso-8859-15' } },
  { after: '-T', set: { g1: 'windows-874' } },
];

const escapeByte = 0x1b;
/** After these the character sets are those of the start again (PS3.5 section 6.1.2.5.3), whatever the representation. */
const controls: readonly number[] = [0x09, 0x0a, 0x0c, 0x0d];
const [backslash, caret, equals] = [0x5c, 0x5e, 0x3d];

/** What a text is made of, which decides what else returns to the character sets of the start. */
export type TextStructure = 'name' | 'values' | 'one value';

/** In a text that is one value a backslash is a character, and the signs between the parts of a name count in names alone. */
const delimiters: Readonly<Record<TextStructure, ReadonlySet<number>>> = {
  name: new Set([...controls, backslash, caret, equals]),
  values: new Set([...controls, backslash]),
  'one value': new Set(controls),
};

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Bytes as text, one character each. */
function latin1(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.toString('latin1');
}

function decodeWith(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'latin1') return latin1(bytes);
  let decoder = decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  return decoder.decode(bytes);
}

/** Decodes the text of a data set. */
export class CharacterSet {
  /** What stands before any escape sequence; `undefined` where the file names no set. */
  readonly #initial: string | undefined;
  readonly #isMultiByte: boolean;

  /** @param terms the values of (0008,0005); an empty first one is the default repertoire */
  constructor(terms: readonly string[]) {
    const encodings = terms.map((term) => encodingOf(term));
    const [first] = encodings;
    // The multi-byte sets of code extension are reached by escape sequences alone, never at the start.
    this.#initial = terms.length > 1 && (terms[0] ?? '').startsWith('ISO 2022') && isPlane(first) ? 'latin1' : first;
    this.#isMultiByte =
      this.#initial === 'utf-8' || this.#initial === 'gb18030' || (this.#initial === 'gbk' && terms.length === 1);
  }

  /** The text of a value; bytes outside the set become U+FFFD. */
  decode(bytes: Uint8Array, structure: TextStructure): string {
    const plain = latin1(bytes);
    if (isAscii(plain)) return plain;
    if (this.#isMultiByte) return decodeWith(this.#initial!, bytes);
    if (plain.includes('\u001b')) return this.#decodeExtended(bytes, delimiters[structure]);
    if (this.#initial === undefined) return decodeUnnamed(bytes);
    return decodeWith(this.#initial, bytes);
  }

  #decodeExtended(bytes: Uint8Array, resets: ReadonlySet<number>): string {
    const initial = this.#initial ?? 'latin1';
    let g0: 'ascii' | 'jis0208' | 'jis0212' = 'ascii';
    let g1 = initial;
    let text = '';
    let start = 0;
    const flush = (end: number): void => {
      if (end > start) text += decodeRun(bytes.subarray(start, end), g0, g1);
      start = end;
    };
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index]!;
      if (byte === escapeByte) {
        flush(index);
        const found = escapeAt(bytes, index + 1);
        if (!found) continue;
        if (typeof found.set === 'string') g0 = found.set;
        else g1 = found.set.g1;
        index += found.after.length;
        start = index + 1;
      } else if (g0 === 'ascii' ? resets.has(byte) : controls.includes(byte)) {
        // No character of two bytes holds a control character: its set was left without an escape sequence.
        flush(g0 === 'ascii' ? index + 1 : index);
        g0 = 'ascii';
        g1 = initial;
      }
    }
    flush(bytes.length);
    return text;
  }
}

function decodeRun(bytes: Uint8Array, g0: 'ascii' | 'jis0208' | 'jis0212', g1: string): string {
  if (g0 === 'ascii') return decodeWith(g1, bytes);
  let text = '';
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    const isHigh = bytes[start]! >= 0x80;
    while (end < bytes.length && bytes[end]! >= 0x80 === isHigh) end += 1;
    const part = bytes.subarray(start, end);
    // What takes the place of ASCII leaves the upper half to the other set, such as katakana between kanji.
    text += isHigh ? decodeWith(g1, part) : decodePairs(part, g0);
  }
  return text;
}

/** EUC-JP holds JIS X 0208 as two bytes with the high bit set, JIS X 0212 as the same after 0x8F. */
function decodePairs(bytes: Uint8Array, g0: 'jis0208' | 'jis0212'): string {
  const euc: number[] = [];
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    if (g0 === 'jis0212') euc.push(0x8f);
    euc.push(bytes[index]! | 0x80, bytes[index + 1]! | 0x80);
  }
  return decodeWith('euc-jp', Uint8Array.from(euc));
}

function escapeAt(bytes: Uint8Array, offset: number): (typeof escapes)[number] | undefined {
  return escapes.find(({ after }) => {
    for (let index = 0; index < after.length; index += 1) {
      if (bytes[offset + index] !== after.charCodeAt(index)) return false;
    }
    return true;
  });
}

function encodingOf(term: string): string | undefined {
  return encodingOfTerm[nameOf(term)];
}

/** `ISO_IR 100` and `ISO 2022 IR 100` name one set. */
function nameOf(term: string): string {
  return term
    .trim()
    .replace(/^ISO_|^ISO 2022 /, '')
    .replace(/_/g, ' ');
}

/** Terms of which nothing stands at the start of a text: their characters follow an escape sequence. */
const reachedByEscape: ReadonlySet<string> = new Set(['IR 87', 'IR 159']);

/** Whether a term is one that PS3.3 section C.12.1.1.2 defines; the empty one is. */
export function isDefinedTerm(term: string): boolean {
  return term === '' || encodingOf(term) !== undefined || reachedByEscape.has(nameOf(term));
}

function isPlane(encoding: string | undefined): boolean {
  return encoding === 'euc-kr' || encoding === 'gbk';
}

const beyondAscii = /[\u001b\u0080-\u00ff]/;

/** Whether every set decodes a text alike: characters below 0x80 and no escape sequence. */
export function isAscii(text: string): boolean {
  return !beyondAscii.test(text);
}

/** A file that names no set should hold ASCII alone. Many hold UTF-8 or Latin-1 all the same. */
function decodeUnnamed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWith('latin1', bytes);
  }
}
