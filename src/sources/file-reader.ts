import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteReader } from '../model/source.ts';

const usualLength = 64 * 1024;
/** A larger read gets a buffer of its own, which is not kept. */
const largestKept = 1024 * 1024;
/** Buffers of readers that were closed, for those that are opened next: there are as many as readers at a time. */
const free: Buffer[] = [];

/**
 * Opens a regular file for reading.
 * @throws Error with a system error code; also for what is no regular file
 */
export function openFile(path: string | Buffer): ByteReader {
  // A link that took the file's place since the walk is not followed, and a pipe does not block.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  const status = fstatSync(descriptor);
  if (!status.isFile()) {
    closeSync(descriptor);
    throw new Error('not a regular file');
  }
  const buffer = new ReadBuffer();
  let open = true;
  return {
    size: status.size,
    read(offset, length) {
      const wanted = Math.min(length, Math.max(0, status.size - offset));
      return readAt(descriptor, offset, buffer.ofLength(wanted), wanted);
    },
    close() {
      if (!open) return;
      open = false;
      closeSync(descriptor);
      buffer.release();
    },
  };
}

function readAt(descriptor: number, offset: number, buffer: Buffer, length: number): Uint8Array {
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

/** What one reader reads into: its own while it is open, so that what it gave is valid until its next read. */
class ReadBuffer {
  #kept: Buffer | undefined;

  ofLength(length: number): Buffer {
    if (length > largestKept) return Buffer.allocUnsafe(length);
    this.#kept ??= free.pop() ?? Buffer.allocUnsafe(usualLength);
    if (length > this.#kept.length) this.#kept = Buffer.allocUnsafe(length);
    return this.#kept;
  }

  release(): void {
    if (this.#kept) free.push(this.#kept);
    this.#kept = undefined;
  }
}
