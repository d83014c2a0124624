/** How the bytes of a text file are read. */
export interface TextEncoding {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Bytes of the byte order mark. */
  skip: number;
}

/**
 * The encoding of a text by its first bytes: a byte order mark, else UTF-8, else Windows-1252, which reads every byte.
 * @param head the first bytes of the file; a character that is cut at its end is no mistake
 */
export function encodingOf(head: Uint8Array): TextEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return { encoding: isUtf8(head) ? 'utf-8' : 'windows-1252', skip: 0 };
}

/** Bytes as text; what the encoding does not allow becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding['encoding']): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/**
 * A part of a text as text. A part that breaks UTF-8 is read as Windows-1252, for a name in Latin-1 far below a plain
 * start must not be lost.
 */
export function decodePart(bytes: Uint8Array, encoding: TextEncoding['encoding']): string {
  return decodeAs(bytes, encoding === 'utf-8' && !isUtf8(bytes) ? 'windows-1252' : encoding);
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
  // Bytes beyond ASCII that are no UTF-8 are text only if they are few: an image has them everywhere.
  return encoding === 'utf-8' || head.filter((byte) => byte >= 0x80).length < head.length * 0.3;
}

function isUtf8(head: Uint8Array): boolean {
  // Up to three bytes of a character may be cut off at the end.
  for (let cut = 0; cut <= 3 && cut < head.length; cut += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, head.length - cut));
      return true;
    } catch {
      // Try with one byte less.
    }
  }
  return head.length === 0;
}
