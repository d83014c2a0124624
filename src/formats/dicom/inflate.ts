import { constants, inflateRawSync } from 'node:zlib';
import type { ByteReader } from '../../model/source.ts';
import { ByteWindow } from './byte-window.ts';

/** Most headers inflate from less. Even a bomb of this size, at the 1,032 to 1 of the format, grows to no more than the limit. */
const firstStep = 64 * 1000;
const growth = 4;
/** At most this much is read and inflated of a deflated data set; a header is smaller. */
const compressedLimit = 16 * 1024 * 1024;
const inflatedLimit = 64 * 1024 * 1024;
/** Damage this near to the start leaves nothing to read. */
const leastStep = 128;

/**
 * Inflates a data set of the Deflated Explicit VR Little Endian transfer syntax (PS3.5 section A.5) in growing steps.
 * @param isEnough is given what was inflated so far, from the start, and says whether to stop; not called for nothing
 * @returns why what it saw last is not all, if so
 */
export function inflateUntil(
  bytes: ByteReader,
  offset: number,
  isEnough: (window: ByteWindow) => boolean,
): string | undefined {
  for (let step = firstStep; ; step *= growth) {
    const inflated = inflateStart(bytes, offset, step);
    if (typeof inflated === 'string') {
      if (step === firstStep) inflateSound(bytes, offset, isEnough);
      return `the deflated data set cannot be inflated to its end: ${inflated}`;
    }
    if (isEnough(new ByteWindow(inMemory(inflated))) || offset + step >= bytes.size) return undefined;
    if (step * growth > compressedLimit) return `only the first ${step} compressed bytes are read`;
  }
}

/** Shows what stands before damage in the first step. */
function inflateSound(bytes: ByteReader, offset: number, show: (window: ByteWindow) => unknown): void {
  for (let step = firstStep / 2; step >= leastStep; step /= 2) {
    const inflated = inflateStart(bytes, offset, step);
    if (typeof inflated === 'string') continue;
    show(new ByteWindow(inMemory(inflated)));
    return;
  }
}

/** What some bytes from the start inflate to; why not, in words, where they cannot be inflated. */
function inflateStart(bytes: ByteReader, offset: number, length: number): Uint8Array | string {
  try {
    return inflateRawSync(bytes.read(offset, length), {
      // A stream that ends early gives what is there in place of an error.
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: inflatedLimit,
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'it grows beyond every header' : 'it is damaged';
  }
}

/** Bytes in memory as a reader. */
export function inMemory(content: Uint8Array): ByteReader {
  return {
    size: content.length,
    read: (offset, length) => content.subarray(offset, offset + length),
    close: () => {},
  };
}
