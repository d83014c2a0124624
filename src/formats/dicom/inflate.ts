import { constants, inflateRawSync } from 'node:zlib';
import type { ByteReader } from '../../model/source.ts';
import { ByteWindow } from './byte-window.ts';

/** At most this much is read and inflated of a deflated data set; a header is smaller. */
const compressedLimit = 32 * 1024 * 1024;
const inflatedLimit = 256 * 1024 * 1024;

/**
 * Inflates a data set of the Deflated Explicit VR Little Endian transfer syntax (PS3.5 section A.5).
 * @returns the inflated bytes, with a problem when they are not all
 */
export function inflateHeader(bytes: ByteReader, offset: number): { window: ByteWindow; problem: string | undefined } {
  const compressed = bytes.read(offset, compressedLimit);
  const isWhole = offset + compressed.length >= bytes.size;
  try {
    const content = inflateRawSync(compressed, {
      // A cut stream gives what is there in place of an error.
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: inflatedLimit,
    });
    const problem = isWhole ? undefined : `only the first ${compressedLimit} compressed bytes are read`;
    return { window: new ByteWindow(inMemory(content)), problem };
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
        ? 'it grows beyond every header'
        : 'it is damaged';
    return {
      window: new ByteWindow(inMemory(new Uint8Array())),
      problem: `the deflated data set cannot be inflated: ${why}`,
    };
  }
}

/** Bytes in memory as a reader. */
function inMemory(content: Uint8Array): ByteReader {
  return {
    size: content.length,
    read: (offset, length) => content.subarray(offset, offset + length),
    close: () => {},
  };
}
