import { inflateSync } from 'node:zlib';
import type { ByteReader } from '../../model/source.ts';
import { ByteCursor } from '../fields/byte-cursor.ts';
import type { Dictionary } from './dictionary.ts';

/** An element of a case: eight bytes of text, a number, or nothing (system-missing). */
export type SpssElement = Buffer | number | undefined;

/** A block of a `.zsav` unpacks to this at most; SPSS writes blocks of 4 MiB. */
const largestBlock = 64 * 1024 * 1024;

const spaces = Buffer.alloc(8, ' ');

/** The elements of all cases one after another; the file's end ends them. @param cursor at the start of the data */
export function* elementsOf(
  bytes: ByteReader,
  cursor: ByteCursor,
  { compression, bias }: Dictionary,
): Iterable<SpssElement> {
  if (compression === 0) {
    for (;;) yield cursor.take(8);
  } else if (compression === 1) yield* unpacked(cursor, bias);
  else yield* unpacked(new ByteCursor(inflatedBlocks(bytes, cursor)), bias, cursor.isLittle);
}

/** Opcodes in groups of eight, each followed by the elements that stand as they are. */
function* unpacked(cursor: ByteCursor, bias: number, isLittle = cursor.isLittle): Iterable<SpssElement> {
  cursor.isLittle = isLittle;
  for (;;) {
    const opcodes = Buffer.from(cursor.take(8));
    for (const opcode of opcodes) {
      if (opcode === 0) continue;
      if (opcode === 252) return;
      if (opcode === 253) yield cursor.take(8);
      else if (opcode === 254) yield spaces;
      else if (opcode === 255) yield undefined;
      else yield opcode - bias;
    }
  }
}

/** The blocks of a `.zsav` as one sequence of bytes, of which the last block that was asked for is in memory. */
function inflatedBlocks(bytes: ByteReader, cursor: ByteCursor): ByteReader {
  cursor.skip(8);
  cursor.offset = cursor.int64();
  cursor.skip(20);
  const count = cursor.length();
  const blocks: { at: number; packedAt: number; length: number; packedLength: number }[] = [];
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    cursor.skip(8);
    const packedAt = cursor.int64();
    const length = cursor.int32();
    const packedLength = cursor.int32();
    if (length < 0 || length > largestBlock || packedLength < 0) throw new Error('its index of blocks is damaged');
    blocks.push({ at: size, packedAt, length, packedLength });
    size += length;
  }
  let last: { at: number; content: Buffer } | undefined;
  const contentAt = (offset: number) => {
    if (last && offset >= last.at && offset < last.at + last.content.length) return last;
    const block = blocks.findLast(({ at }) => at <= offset);
    if (!block) return undefined;
    const packed = bytes.read(block.packedAt, block.packedLength);
    last = { at: block.at, content: inflateSync(packed, { maxOutputLength: largestBlock }) };
    return last;
  };
  return {
    size,
    read(offset, length) {
      const parts: Buffer[] = [];
      for (let at = offset; at < Math.min(size, offset + length); ) {
        const block = contentAt(at);
        const part = block?.content.subarray(at - block.at, at - block.at + offset + length - at);
        if (!part?.length) break;
        parts.push(part);
        at += part.length;
      }
      return Buffer.concat(parts);
    },
    close: () => {},
  };
}
