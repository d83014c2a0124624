import type { ByteReader } from '../../model/source.ts';
import { type Inflated, inflateStart } from '../gzip/inflate.ts';
import { BitReader } from './bit-reader.ts';

/** Ways in which single files are compressed. */
export type Compression = 'gzip' | 'bzip2' | 'xz' | 'zstandard';

const magics: readonly (readonly [start: string, compression: Compression])[] = [
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ\0', 'xz'],
  ['\x28\xb5\x2f\xfd', 'zstandard'],
];

/** How much is read at a time. */
const chunkLength = 64 * 1024;

/** How bytes are compressed, by the first of them; `undefined` when they are not. */
export function compressionOf(head: Uint8Array): Compression | undefined {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  return magics.find(([magic]) => start.startsWith(magic))?.[1];
}

/**
 * Unpacks compressed bytes from their start, as far as they go and up to a limit.
 * @param most bytes of the result
 * @throws Error of the reader
 */
export async function unpackStart(bytes: ByteReader, compression: Compression, most: number): Promise<Inflated> {
  if (compression === 'gzip') return inflateStart(bytes, most);
  const output = new Output(most);
  try {
    await unpackers[compression](bytes, output);
  } catch (error) {
    if (!output.isFull) {
      // An error of the disk has a code; those of the libraries are damage.
      if (typeof (error as NodeJS.ErrnoException).code === 'string') throw error;
      return { content: output.content(), end: 'cut' };
    }
  }
  return { content: output.content(), end: output.isFull ? 'more' : 'whole' };
}

/** What was unpacked, up to a limit. */
class Output {
  isFull = false;
  #buffer = Buffer.alloc(chunkLength);
  #length = 0;

  constructor(private readonly most: number) {}

  content(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  write(piece: Uint8Array): void {
    const kept = piece.subarray(0, this.most - this.#length);
    this.#grow(this.#length + kept.length);
    this.#buffer.set(kept, this.#length);
    this.#length += kept.length;
    if (kept.length < piece.length) this.#stop();
  }

  #grow(length: number): void {
    if (length <= this.#buffer.length) return;
    const larger = Buffer.alloc(Math.min(this.most, Math.max(length, this.#buffer.length * 2)));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }

  /** Ends the library's loop. */
  #stop(): never {
    this.isFull = true;
    throw new Error('enough');
  }
}

const unpackers: Record<Exclude<Compression, 'gzip'>, (bytes: ByteReader, output: Output) => Promise<void>> = {
  async bzip2(bytes, output) {
    const { unpackBzip2 } = await import('./bzip2.ts');
    unpackBzip2(new BitReader(piecesOf(bytes)), (piece) => output.write(piece));
  },
  async xz(bytes, output) {
    // Bundled, all of it is the default of its module.
    const library: { default?: typeof import('xz-decompress') } & typeof import('xz-decompress') = await import(
      'xz-decompress'
    );
    const { XzReadableStream } = library.default ?? library;
    const pieces = piecesOf(bytes);
    const packed = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { value } = pieces.next();
        if (value) controller.enqueue(value);
        else controller.close();
      },
    });
    const reader = new XzReadableStream(packed).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) output.write(next.value);
    } finally {
      // The library unpacks one stream at a time: one that is left open would keep the next waiting for ever.
      await reader.cancel().catch(() => {});
    }
  },
  async zstandard(bytes, output) {
    const { Decompress } = await import('fzstd');
    const stream = new Decompress((piece) => output.write(piece));
    for (const piece of piecesOf(bytes)) stream.push(piece);
    stream.push(new Uint8Array(), true);
  },
};

/** The bytes in pieces, as copies: the reader's array is only valid until the next read. */
function* piecesOf(bytes: ByteReader): Generator<Uint8Array, undefined> {
  for (let offset = 0; offset < bytes.size; offset += chunkLength) {
    const piece = Uint8Array.from(bytes.read(offset, chunkLength));
    if (piece.length === 0) return undefined;
    yield piece;
  }
  return undefined;
}
