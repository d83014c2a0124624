import type { ByteReader } from '../../model/source.ts';

/** A file that has to be in memory as a whole; a longer one holds pictures. */
const mostBytes = 256 * 1024 * 1024;

/** All bytes of a file. @throws Error with one line when there are too many */
export function bytesOfWhole(bytes: ByteReader): Uint8Array {
  if (bytes.size > mostBytes) throw new Error('it is larger than 256 MiB: split it and scan again');
  return bytes.read(0, bytes.size);
}
