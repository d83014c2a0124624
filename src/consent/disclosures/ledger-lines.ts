import { createHash } from 'node:crypto';

/** How the lines of a ledger end. */
export type LineEnds = 'lf' | 'crlf' | 'mixed' | 'none';

/** A line of a ledger as it stands in the file. */
export interface LedgerLine {
  /** From 1. */
  readonly line: number;
  /** Without its line end, and without a byte order mark in the first line. */
  readonly bytes: Uint8Array;
}

/** The lines of a ledger, and how they end. */
export interface LedgerLines {
  readonly lines: readonly LedgerLine[];
  readonly lineEnds: LineEnds;
  /** The last line has a line end, or there is no line. */
  readonly isEnded: boolean;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a file. A line ends with LF or CR LF, and neither belongs to it: a program that writes all line ends anew (git's
 * `autocrlf`, an editor) changes no line. Nor does a byte order mark, which some editors put before the first.
 * @param content bytes, or the text of them as an editor holds it; text is taken as UTF-8
 */
export function ledgerLines(content: string | Uint8Array): LedgerLines {
  const bytes = withoutByteOrderMark(typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
  const lines: LedgerLine[] = [];
  const ends = new Set<'lf' | 'crlf'>();
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    const stop = found < 0 ? bytes.length : found;
    let end = stop;
    // Converting twice leaves two of them. In JSON they are never part of a value.
    while (end > start && bytes[end - 1] === carriageReturn) end -= 1;
    if (found >= 0) ends.add(end === stop ? 'lf' : 'crlf');
    lines.push({ line: lines.length + 1, bytes: bytes.subarray(start, end) });
    start = stop + 1;
  }
  const [only = 'none'] = ends;
  return { lines, lineEnds: ends.size > 1 ? 'mixed' : only, isEnded: bytes.length === 0 || bytes.at(-1) === lineFeed };
}

/** SHA-256 of a line as the next line names it: 64 hexadecimal digits in lower case (FIPS 180-4). */
export function lineHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
