import type { ByteReader } from '../../model/source.ts';
import type { ReaderName } from './readers.ts';

/** What a thread is asked: to read a file of this many bytes, which it gets through shared memory. */
export interface ReadingRequest {
  reader: ReaderName;
  size: number;
  memory: SharedArrayBuffer;
}

/** What a thread says: that it needs bytes, what it read, or why it did not. */
export type ReadingMessage =
  | { kind: 'bytes'; offset: number; length: number }
  | { kind: 'content'; content: unknown }
  | { kind: 'failed'; reason: string };

/** Bytes that cross at a time; more are asked for in pieces. */
const pieceLength = 1024 * 1024;
/** In front of the bytes stand the state and how many there are. */
const headLength = 8;
const waiting = 0;
const answered = 1;
const refused = 2;

/** Memory through which the bytes of a file cross from one thread to another. */
export function sharedMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(headLength + pieceLength);
}

/** Answers a request for bytes. @throws what the reader throws, after the thread was told that there are none */
export function answer(memory: SharedArrayBuffer, bytes: ByteReader, offset: number, length: number): void {
  const head = new Int32Array(memory, 0, 2);
  try {
    const piece = bytes.read(offset, Math.min(length, pieceLength));
    new Uint8Array(memory, headLength).set(piece);
    head[1] = piece.length;
    Atomics.store(head, 0, answered);
  } catch (error) {
    Atomics.store(head, 0, refused);
    throw error;
  } finally {
    Atomics.notify(head, 0);
  }
}

/** The bytes of a file that another thread reads: this one waits for each piece. */
export class RemoteBytes implements ByteReader {
  readonly #head: Int32Array;
  readonly #data: Uint8Array;

  constructor(
    readonly size: number,
    memory: SharedArrayBuffer,
    private readonly ask: (offset: number, length: number) => void,
  ) {
    this.#head = new Int32Array(memory, 0, 2);
    this.#data = new Uint8Array(memory, headLength);
  }

  read(offset: number, length: number): Uint8Array {
    const there = Math.max(0, Math.min(length, this.size - offset));
    const bytes = new Uint8Array(there);
    for (let done = 0; done < there; ) {
      Atomics.store(this.#head, 0, waiting);
      this.ask(offset + done, there - done);
      Atomics.wait(this.#head, 0, waiting);
      if (Atomics.load(this.#head, 0) === refused) throw new Error('it cannot be read');
      const count = this.#head[1]!;
      if (count === 0) return bytes.subarray(0, done);
      bytes.set(this.#data.subarray(0, count), done);
      done += count;
    }
    return bytes;
  }

  close(): void {}
}
