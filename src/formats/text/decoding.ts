import { declaredEncoding } from './declared-encoding.ts';
import { legacyEncodingOf, shortestHead } from './legacy-encoding.ts';
import { unmarkedUtf16 } from './unmarked-utf16.ts';

/** How the bytes of a text file are read. */
export interface TextEncoding {
  /** Its name in the WHATWG Encoding standard, in lower case: `utf-8`, `utf-16le`, `windows-1252`, `shift_jis` … */
  encoding: string;
  /** Bytes of the byte order mark. */
  skip: number;
}

/** ISO 2022 switches to a Japanese character set by one of these, in seven bits (RFC 1468). */
const japaneseEscape = /\x1b\$[@B]/;

/**
 * The encoding of a text by its bytes: a byte order mark, else UTF-16 by its zero bytes, else UTF-8 where it is valid, else
 * what the text declares itself, else the one of the older encodings whose characters are the likeliest; Windows-1252 reads
 * every byte.
 * @param head the first bytes of the file
 * @param isWhole they are all of it; else a character that is cut at their end is no mistake
 */
export function encodingOf(head: Uint8Array, isWhole = head.length < shortestHead): TextEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  const wide = unmarkedUtf16(head);
  if (wide !== undefined) return { encoding: wide, skip: 0 };
  if (isUtf8(head, isWhole)) return { encoding: isIso2022(head) ? 'iso-2022-jp' : 'utf-8', skip: 0 };
  return { encoding: declaredEncoding(head) ?? legacyEncodingOf(head), skip: 0 };
}

/** Bytes as text; what the encoding does not allow becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/**
 * A part of a text of whole lines as text. A part that breaks UTF-8 is read in the likeliest of the older encodings, for a name in Latin-1
 * far below a plain start must not be lost.
 */
export function decodePart(bytes: Uint8Array, encoding: string): string {
  return decodeAs(bytes, encoding === 'utf-8' && !isUtf8(bytes, true) ? legacyEncodingOf(bytes) : encoding);
}

/** A text in a field of fixed length, padded with zeros or spaces; what stands behind a zero is kept, parted by a space. */
export function decodePadded(bytes: Uint8Array): string {
  return decodePart(bytes, 'utf-8').replace(/\0+/g, ' ').trimEnd();
}

/** Whether bytes look like text at all: hardly any control characters, and no zero bytes unless UTF-16. */
export function looksLikeText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const { encoding } = encodingOf(head);
  if (encoding.startsWith('utf-16')) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls += 1;
  }
  if (controls > head.length / 100) return false;
  // Windows-1252 reads every byte: many beyond ASCII are text only in an encoding whose characters make sense.
  return encoding !== 'windows-1252' || head.filter((byte) => byte >= 0x80).length < head.length * 0.3;
}

function isIso2022(head: Uint8Array): boolean {
  return head.includes(0x1b) && japaneseEscape.test(Buffer.from(head).toString('latin1'));
}

/** Only the start of a longer text may end inside a character: a name in Latin-1 may well end a file with an accent. */
function isUtf8(head: Uint8Array, isWhole = head.length < shortestHead): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
