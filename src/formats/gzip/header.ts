import { decodePart } from '../text/decoding.ts';

/** What stands before the compressed bytes (RFC 1952 section 2.3); the time in it is that of packing and nobody's. */
export interface GzipHeader {
  /** Name of the file when it was packed, without its folders; empty where it was left out. */
  readonly name: string;
  readonly comment: string;
}

const flags = { extra: 4, name: 8, comment: 16 };

/** @param head the first bytes of the file; what lies beyond them is not in the result */
export function gzipHeader(head: Buffer): GzipHeader {
  const flag = head[3] ?? 0;
  let offset = 10;
  if (flag & flags.extra) offset += 2 + (offset + 2 <= head.length ? head.readUInt16LE(offset) : 0);
  const text = (isThere: number): string => {
    if (!isThere || offset >= head.length) return '';
    const zero = head.indexOf(0, offset);
    const end = zero < 0 ? head.length : zero;
    const value = decodePart(head.subarray(offset, end), 'utf-8');
    offset = end + 1;
    return value;
  };
  const name = text(flag & flags.name);
  const comment = text(flag & flags.comment);
  return { name, comment };
}
