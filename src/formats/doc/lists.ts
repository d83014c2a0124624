import type { ByteReader } from '../../model/source.ts';
import type { ListPlace } from './information.ts';

/** Lists of names are a page long. */
const mostBytes = 4 * 1024 * 1024;

/** The texts of a string table (STTB, MS-DOC section 2.2.4), which are UTF-16 since Word 97. */
export function stringTable(table: ByteReader, place: ListPlace): string[] {
  const bytes = listBytes(table, place);
  if (bytes.length < 6 || bytes.readUInt16LE(0) !== 0xffff) return [];
  const extra = bytes.readUInt16LE(4);
  return textsIn(bytes, 6, extra, bytes.readUInt16LE(2));
}

/** Texts with their lengths in front of them (Xst), one behind the other. */
export function textList(table: ByteReader, place: ListPlace): string[] {
  return textsIn(listBytes(table, place), 0, 0, Number.POSITIVE_INFINITY);
}

function textsIn(bytes: Buffer, start: number, extra: number, count: number): string[] {
  const texts: string[] = [];
  for (let at = start; at + 2 <= bytes.length && texts.length < count; ) {
    const length = bytes.readUInt16LE(at) * 2;
    texts.push(bytes.toString('utf16le', at + 2, at + 2 + length));
    at += 2 + length + extra;
  }
  return texts;
}

function listBytes(table: ByteReader, { offset, length }: ListPlace): Buffer {
  return Buffer.from(table.read(offset, Math.min(length, mostBytes)));
}
