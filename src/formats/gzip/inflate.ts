import { constants, createGunzip } from 'node:zlib';
import type { ByteReader } from '../../model/source.ts';

/** How much is read at a time. */
const chunkLength = 256 * 1024;

/** What came of compressed bytes. */
export interface Inflated {
  readonly content: Uint8Array;
  /** `cut` where the compressed bytes end too early or are damaged, `more` where they go on beyond the limit. */
  readonly end: 'whole' | 'cut' | 'more';
}

/**
 * Inflates compressed bytes from their start, as far as they go and up to a limit. Only what is kept is in memory.
 * @param most bytes of the result
 * @throws Error of the reader
 */
export async function inflateStart(bytes: ByteReader, most: number): Promise<Inflated> {
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const parts: Buffer[] = [];
  let length = 0;
  let end: Inflated['end'] = 'whole';
  const feed = (offset: number): void => {
    if (gunzip.destroyed) return;
    try {
      // A copy: the reader's array is only valid until the next read.
      const chunk = Buffer.from(bytes.read(offset, chunkLength));
      if (chunk.length === 0) gunzip.end();
      else gunzip.write(chunk, () => feed(offset + chunk.length));
    } catch (error) {
      gunzip.destroy(error as Error);
    }
  };
  feed(0);
  try {
    for await (const part of gunzip as AsyncIterable<Buffer>) {
      if (length + part.length > most) {
        parts.push(part.subarray(0, most - length));
        length = most;
        end = 'more';
        break;
      }
      parts.push(part);
      length += part.length;
    }
  } catch (error) {
    // zlib's errors are damage; those of a disk are the reader's, who asked for the bytes.
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
    end = 'cut';
  }
  if (end === 'whole' && !endsWithLength(bytes, length)) end = 'cut';
  return { content: Buffer.concat(parts, length), end };
}

/**
 * Whether the last four bytes are the length of what was packed (RFC 1952 section 2.3.1, ISIZE): a stream that is cut
 * ends without an error here. Of several streams in one file each says its own.
 */
function endsWithLength(bytes: ByteReader, length: number): boolean {
  const last = Buffer.from(bytes.read(Math.max(0, bytes.size - 4), 4));
  return last.length === 4 && last.readUInt32LE(0) <= length;
}
