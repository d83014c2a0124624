import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteReader } from '../model/source.ts';

/** One buffer for all readers of a thread: what a read gives is valid until the next. */
let shared = Buffer.allocUnsafe(64 * 1024);
/** A larger read gets a buffer of its own, which is not kept. */
const largestShared = 1024 * 1024;

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
  let open = true;
  return {
    size: status.size,
    read: (offset, length) => readAt(descriptor, offset, Math.min(length, Math.max(0, status.size - offset))),
    close() {
      if (open) closeSync(descriptor);
      open = false;
    },
  };
}

function readAt(descriptor: number, offset: number, length: number): Uint8Array {
  const buffer = bufferOf(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

function bufferOf(length: number): Buffer {
  if (length > largestShared) return Buffer.allocUnsafe(length);
  if (length > shared.length) shared = Buffer.allocUnsafe(length);
  return shared;
}
