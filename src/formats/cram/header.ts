import type { ByteReader } from '../../model/source.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { type Compression, unpackStart } from '../compressed/unpack.ts';
import { ByteCursor } from '../fields/byte-cursor.ts';
import { decodeAs } from '../text/decoding.ts';

/** A header with more text than this names millions of contigs; what identifies stands in its first lines as well. */
const longestText = 32 * 1024 * 1024;
const definitionLength = 26;

/** How a block is packed, by its number (CRAM 3.1, section 8). */
const methods: Readonly<Record<number, Compression | 'plain'>> = { 0: 'plain', 1: 'gzip', 2: 'bzip2', 3: 'xz' };

/**
 * The text of the header, which is the first block of the first container.
 * @throws Error with one line when it is cut, damaged or of a version that is not read
 */
export async function cramHeader(bytes: ByteReader, problems: string[]): Promise<string> {
  const version = bytes.read(4, 1)[0] ?? 0;
  if (version < 2 || version > 3)
    throw new Error('it is of a version of CRAM that is not read: write it anew as CRAM 3');
  const cursor = new ByteCursor(bytes, definitionLength);
  skipContainerHead(cursor, version);
  const method = methods[cursor.take(1)[0]!];
  const isHeader = cursor.take(1)[0] === 0;
  compactNumber(cursor);
  const packedLength = compactNumber(cursor);
  compactNumber(cursor);
  if (!method || !isHeader) throw damaged();
  const packed = Uint8Array.from(cursor.take(packedLength));
  const content = method === 'plain' ? packed : await unpacked(packed, method, problems);
  if (content.length < 4) throw damaged();
  const length = Buffer.from(content).readInt32LE(0);
  if (length > content.length - 4 && problems.length === 0) problems.push('its header is cut: get a complete copy');
  return decodeAs(content.subarray(4, 4 + Math.max(0, Math.min(length, longestText))), 'utf-8');
}

async function unpacked(packed: Uint8Array, method: Compression, problems: string[]): Promise<Uint8Array> {
  const { content, end } = await unpackStart(bytesInMemory(packed), method, longestText);
  if (end === 'more') problems.push(`only the first ${longestText / 1024 / 1024} MiB of its header are read`);
  if (end === 'cut') problems.push('its header is cut or damaged: get a complete copy');
  return content;
}

/** Length, reference, place, counts, where slices begin, and a check sum since version 3 (section 7). */
function skipContainerHead(cursor: ByteCursor, version: number): void {
  cursor.skip(4);
  for (let count = 0; count < 4; count += 1) compactNumber(cursor);
  if (version < 3) compactNumber(cursor);
  else skipLong(cursor);
  skipLong(cursor);
  compactNumber(cursor);
  for (let left = compactNumber(cursor); left > 0; left -= 1) compactNumber(cursor);
  if (version >= 3) cursor.skip(4);
}

/** A number of one to five bytes; how many, say the first bits (ITF8, section 2.3). */
function compactNumber(cursor: ByteCursor): number {
  const first = cursor.take(1)[0]!;
  if (first < 0x80) return first;
  if (first < 0xc0) return ((first & 0x3f) << 8) | cursor.take(1)[0]!;
  if (first < 0xe0) return ((first & 0x1f) << 16) | cursor.take(2).readUInt16BE(0);
  if (first < 0xf0) return ((first & 0x0f) << 24) | cursor.take(3).readUIntBE(0, 3);
  const rest = cursor.take(4);
  return (first << 28) | (rest.readUIntBE(0, 3) << 4) | (rest[3]! & 0x0f);
}

/** The same of up to nine bytes (LTF8). */
function skipLong(cursor: ByteCursor): void {
  let first = cursor.take(1)[0]!;
  for (; first & 0x80; first <<= 1) cursor.skip(1);
}

function damaged(): Error {
  return new Error('its header is damaged: get a complete copy');
}
