import type { ByteReader } from '../../model/source.ts';

/** How much is read first: most headers are shorter. */
export const firstLength = 16 * 1024;
/** How much is read at a time of a longer one. */
const windowLength = 64 * 1024;
/** Fewer bytes are compared one by one, which costs less than the call that compares many. */
const longestLoop = 48;

/**
 * The bytes of a file, of which a window at a time is in memory. The first window stays, since most values that are asked
 * for later lie in it.
 */
export class ByteWindow {
  readonly size: number;
  #first: Buffer | undefined;
  #current: Buffer;
  #base = 0;

  constructor(private readonly reader: ByteReader) {
    this.size = reader.size;
    this.#current = this.#load(0, firstLength);
  }

  /** Makes `length` bytes from `offset` readable by the methods below. @returns false when the file ends before */
  ensure(offset: number, length: number): boolean {
    if (offset >= this.#base && offset + length <= this.#base + this.#current.length) return true;
    if (offset + length > this.size || offset < 0) return false;
    this.#first ??= this.#current;
    this.#current = this.#load(offset, windowLength);
    this.#base = offset;
    return length <= this.#current.length;
  }

  // The four below need `ensure` before. They index the bytes themselves: the checks of Buffer's own readers would cost
  // a third of the time of a header.
  uint16(offset: number, littleEndian: boolean): number {
    const bytes = this.#current;
    const at = offset - this.#base;
    return littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!;
  }

  uint32(offset: number, littleEndian: boolean): number {
    const low = this.uint16(littleEndian ? offset : offset + 2, littleEndian);
    const high = this.uint16(littleEndian ? offset + 2 : offset, littleEndian);
    return high * 0x10000 + low;
  }

  /** Group and element as one number. */
  tag(offset: number, littleEndian: boolean): number {
    return this.uint16(offset, littleEndian) * 0x10000 + this.uint16(offset + 2, littleEndian);
  }

  byte(offset: number): number {
    return this.#current[offset - this.#base]!;
  }

  /** A copy or view of some bytes; fewer at the end of the file. */
  bytes(offset: number, length: number): Uint8Array {
    const { buffer, start, end } = this.locate(offset, length);
    return buffer.subarray(start, end);
  }

  /** Where some bytes lie in memory, so that short values are decoded without a view of their own. */
  locate(offset: number, length: number): { buffer: Buffer; start: number; end: number } {
    const end = Math.max(offset, Math.min(offset + length, this.size));
    if (this.#first && end <= this.#first.length) return { buffer: this.#first, start: offset, end };
    const base = this.#base;
    if (offset >= base && end <= base + this.#current.length) {
      return { buffer: this.#current, start: offset - base, end: end - base };
    }
    const buffer = Buffer.from(this.reader.read(offset, end - offset));
    return { buffer, start: 0, end: buffer.length };
  }

  /** Whether some bytes stand here again; false beyond the first window. @param other of a whole file, from its start */
  repeats(offset: number, other: Buffer, start: number, end: number): boolean {
    const first = this.#first ?? this.#current;
    const length = end - start;
    if (offset + length > first.length) return false;
    if (length > longestLoop) return first.compare(other, start, end, offset, offset + length) === 0;
    for (let index = 0; index < length; index += 1) {
      if (first[offset + index] !== other[start + index]) return false;
    }
    return true;
  }

  /** Copies the first window into a buffer of its length. @returns how many bytes that is */
  copyFirst(target: Buffer): number {
    return (this.#first ?? this.#current).copy(target);
  }

  #load(offset: number, length: number): Buffer {
    return Buffer.from(this.reader.read(offset, length));
  }
}
