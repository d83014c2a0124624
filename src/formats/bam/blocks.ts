import { constants, inflateRawSync } from 'node:zlib';
import type { ByteReader } from '../../model/source.ts';

/** A block unpacks to this at most (SAM/BAM specification, section 4.1). */
const largestBlock = 64 * 1024;
/** Bytes of a block in front of its compressed data, when the extra field holds its size alone, as all writers have it. */
const headLength = 18;

/** Whether bytes start a block-compressed file (BGZF): gzip with the size of the block in an extra field. */
export function startsAsBlocks(head: Uint8Array): boolean {
  const [a, b, method, flags] = head;
  return a === 0x1f && b === 0x8b && method === 8 && (flags! & 4) !== 0 && head[12] === 0x42 && head[13] === 0x43;
}

/** What unpacks of a first block that is perhaps cut; empty where it is damaged. */
export function startOfBlock(head: Uint8Array): Buffer {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * largestBlock };
    return inflateRawSync(head.subarray(headLength), options);
  } catch {
    return Buffer.alloc(0);
  }
}

/**
 * The blocks of a file, unpacked, one after another.
 * @throws Error with one line when one of them is cut or damaged
 */
export function* unpackedBlocks(bytes: ByteReader): Iterable<Buffer> {
  for (let offset = 0; offset < bytes.size; ) {
    const head = Buffer.from(bytes.read(offset, headLength));
    if (head.length < headLength || !startsAsBlocks(head)) throw damaged();
    const length = head.readUInt16LE(16) + 1;
    const block = bytes.read(offset, length);
    if (block.length < length || length < headLength + 8) throw damaged();
    yield unpacked(block.subarray(headLength, length - 8));
    offset += length;
  }
}

function unpacked(data: Uint8Array): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: largestBlock });
  } catch {
    throw damaged();
  }
}

function damaged(): Error {
  return new Error('a block of its header is cut or damaged: get a complete copy');
}
