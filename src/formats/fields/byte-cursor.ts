import type { ByteReader } from '../../model/source.ts';

/** How much is read ahead. */
const windowLength = 256 * 1024;

/** Told when a file ends before what was to be read. */
export class EndOfBytes extends Error {
  constructor() {
    super('it ends in the middle: get a complete copy');
  }
}

/** Reads a file from its start to its end, in the order of bytes that is set. */
export class ByteCursor {
  isLittle = true;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  /** @param offset of the next byte */
  constructor(
    private readonly bytes: ByteReader,
    public offset = 0,
  ) {}

  /**
   * The next bytes, valid until the next call.
   * @throws EndOfBytes when there are fewer
   */
  take(length: number): Buffer {
    const at = this.offset - this.#start;
    if (at < 0 || at + length > this.#window.length) {
      if (this.offset < 0 || length < 0 || this.offset + length > this.bytes.size) throw new EndOfBytes();
      this.#window = Buffer.from(this.bytes.read(this.offset, Math.max(length, windowLength)));
      this.#start = this.offset;
    }
    const from = this.offset - this.#start;
    if (from + length > this.#window.length) throw new EndOfBytes();
    this.offset += length;
    return this.#window.subarray(from, from + length);
  }

  skip(length: number): void {
    this.offset += length;
  }

  int32(): number {
    const bytes = this.take(4);
    return this.isLittle ? bytes.readInt32LE() : bytes.readInt32BE();
  }

  /** A length that a file names. @throws EndOfBytes when there are not as many bytes left */
  length(): number {
    const length = this.int32();
    if (length < 0 || this.offset + length > this.bytes.size) throw new EndOfBytes();
    return length;
  }

  double(): number {
    const bytes = this.take(8);
    return this.isLittle ? bytes.readDoubleLE() : bytes.readDoubleBE();
  }

  /** A whole number of eight bytes. */
  int64(): number {
    const bytes = this.take(8);
    return Number(this.isLittle ? bytes.readBigInt64LE() : bytes.readBigInt64BE());
  }
}
