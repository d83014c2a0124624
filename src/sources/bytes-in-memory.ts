import type { ByteReader } from '../model/source.ts';

/** Bytes in memory, as a reader that others read like a file. What it gives stays valid. */
export function bytesInMemory(content: Uint8Array): ByteReader {
  return {
    size: content.length,
    read: (offset, length) => content.subarray(offset, Math.max(offset, offset + length)),
    close() {},
  };
}
