import type { ByteReader } from '../../model/source.ts';
import { decodePart } from '../text/decoding.ts';

/** A tape archive's blocks are of this many bytes. */
const blockLength = 512;

/** Records of a pax header and long names are read up to this many bytes: a path is shorter on every system. */
const longestExtension = 1024 * 1024;

/** What the header of a file inside says. */
export interface TarHeader {
  name: string;
  /** As POSIX names it: `0` a file, `1` and `2` links, `5` a folder. */
  type: string;
  size: number;
  /** Offset of its content. */
  start: number;
  uname: string;
  gname: string;
  uid: string;
  gid: string;
  /** In seconds since 1970. */
  modified: number;
  /** Records of a pax header that hold a text beside names and numbers (`comment`, vendors' own), by keyword. */
  texts: Readonly<Record<string, string>>;
}

/**
 * Reads the headers of a tape archive one after the other and jumps over what is between them: ustar and pax (POSIX.1
 * pax, "ustar Interchange Format"), GNU's long names, and what came before them.
 * @throws Error with a one-line message where a header is damaged; those before it were handed out by then
 */
export function* readHeaders(bytes: ByteReader): Iterable<TarHeader> {
  let global: Records = {};
  let next: Records = {};
  let offset = 0;
  for (let number = 1; offset + blockLength <= bytes.size; ) {
    const block = Buffer.from(bytes.read(offset, blockLength));
    // Two empty blocks end an archive; one of them is enough to.
    if (block.every((byte) => byte === 0)) return;
    if (!hasChecksum(block)) throw new Error(`the header of file ${number} inside is damaged: the rest is not read`);
    const type = String.fromCharCode(block[156]! || 0x30);
    const own = numberIn(block, 124, 12);
    const start = offset + blockLength + sparseMap(bytes, block, type, offset);
    if (isExtension(type)) {
      const content = Buffer.from(bytes.read(start, Math.min(own, longestExtension)));
      if (type === 'x') next = { ...next, ...paxRecords(content) };
      else if (type === 'g') global = { ...global, ...paxRecords(content) };
      else if (type === 'L') next = { ...next, path: untilZero(content) };
      offset = start + padded(own);
      continue;
    }
    const header = headerOf(block, type, own, start, { ...global, ...next });
    yield header;
    number += 1;
    next = {};
    // A link says the size of what it points to and holds none of it.
    offset = start + (type === '1' || type === '2' ? 0 : padded(header.size));
  }
}

type Records = Readonly<Record<string, string>>;

/** Blocks that say more about the next file, or about all of them. */
function isExtension(type: string): boolean {
  return type === 'x' || type === 'g' || type === 'L' || type === 'K';
}

function headerOf(block: Buffer, type: string, size: number, start: number, records: Records): TarHeader {
  // Only since ustar is there a prefix; GNU keeps times at its place.
  const isUstar = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isUstar ? untilZero(block.subarray(345, 500)) : '';
  const name = untilZero(block.subarray(0, 100));
  const { path, size: longSize, uname, gname, uid, gid, mtime, ...others } = records;
  return {
    name: path ?? (prefix === '' ? name : `${prefix}/${name}`),
    type,
    size: countOf(longSize) ?? size,
    start,
    uname: uname ?? untilZero(block.subarray(265, 297)),
    gname: gname ?? untilZero(block.subarray(297, 329)),
    uid: uid ?? String(numberIn(block, 108, 8)),
    gid: gid ?? String(numberIn(block, 116, 8)),
    modified: mtime === undefined ? numberIn(block, 136, 12) : Number(mtime),
    texts: Object.fromEntries(Object.entries(others).filter(([keyword]) => !/^(atime|ctime|linkpath)$/.test(keyword))),
  };
}

/** Length of the blocks that go on with the map of a sparse file (GNU tar, "Old GNU Format"). */
function sparseMap(bytes: ByteReader, header: Buffer, type: string, offset: number): number {
  let length = 0;
  let goesOn = type === 'S' && header[482] !== 0;
  while (goesOn) {
    length += blockLength;
    goesOn = (bytes.read(offset + length, blockLength)[504] ?? 0) !== 0;
  }
  return length;
}

/** Whether the header's own checksum is right: the sum of its bytes, its own place counted as blanks. */
function hasChecksum(block: Buffer): boolean {
  let sum = 8 * 0x20;
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) sum += byte;
  return sum === numberIn(block, 148, 8);
}

/** Whether bytes are the first header of a tape archive; it has no first bytes of its own. */
export function isTarHeader(head: Uint8Array): boolean {
  return head.length >= blockLength && head[0] !== 0 && hasChecksum(Buffer.from(head.subarray(0, blockLength)));
}

/** A number in octal digits, or, as GNU writes large ones, in bytes after a first one of 0x80. Never negative. */
function numberIn(block: Buffer, offset: number, length: number): number {
  const first = block[offset]!;
  if (first & 0x80) {
    let value = first & 0x3f;
    for (const byte of block.subarray(offset + 1, offset + length)) value = value * 256 + byte;
    return first & 0x40 || !Number.isSafeInteger(value) ? 0 : value;
  }
  const digits = /[0-7]+/.exec(block.toString('latin1', offset, offset + length));
  return digits ? Number.parseInt(digits[0], 8) : 0;
}

/** Records of the form `length keyword=value\n`, the length in bytes and of the whole record. */
function paxRecords(content: Buffer): Record<string, string> {
  const records: Record<string, string> = Object.create(null);
  for (let offset = 0; offset < content.length; ) {
    const blank = content.indexOf(0x20, offset);
    const length = blank < 0 ? Number.NaN : countOf(content.toString('latin1', offset, Math.min(blank, offset + 12)));
    if (!length || offset + length > content.length || length <= blank - offset) break;
    const record = content.toString('utf8', blank + 1, offset + length - 1);
    const sign = record.indexOf('=');
    if (sign > 0) records[record.slice(0, sign)] = record.slice(sign + 1);
    offset += length;
  }
  return records;
}

function countOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function padded(size: number): number {
  return Math.ceil(size / blockLength) * blockLength;
}

function untilZero(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return decodePart(bytes.subarray(0, end < 0 ? bytes.length : end), 'utf-8');
}
