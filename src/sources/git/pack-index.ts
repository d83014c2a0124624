import type { ByteReader } from '../../model/source.ts';

/** `\377tOc`, which tells version 2 from the first one. */
const signature = 0xff744f63;
const headerLength = 8;
const fanoutLength = 256 * 4;

/** Where the objects of a pack stand in it (gitformat-pack, "Version 2 pack-*.idx files"). */
export class PackIndex {
  readonly #fanout: readonly number[];

  /**
   * @param idLength bytes of an object's name: 20 of SHA-1, 32 of SHA-256
   * @throws Error when it is none of version 2
   */
  constructor(
    private readonly bytes: ByteReader,
    private readonly idLength: number,
  ) {
    const head = Buffer.from(bytes.read(0, headerLength + fanoutLength));
    if (head.length < headerLength + fanoutLength || head.readUInt32BE(0) !== signature || head.readUInt32BE(4) !== 2) {
      throw new Error('an index of another version');
    }
    this.#fanout = Array.from({ length: 256 }, (_, byte) => head.readUInt32BE(headerLength + byte * 4));
  }

  /** Offset of an object in the pack; `undefined` where it is not in there. */
  offsetOf(id: Buffer): number | undefined {
    const first = id[0]!;
    let low = first === 0 ? 0 : this.#fanout[first - 1]!;
    let high = this.#fanout[first]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = Buffer.compare(this.#read(this.#ids + middle * this.idLength, this.idLength), id);
      if (order === 0) return this.#offsetAt(middle);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  close(): void {
    this.bytes.close();
  }

  readonly #ids = headerLength + fanoutLength;

  get #count(): number {
    return this.#fanout[255]!;
  }

  /** Names, checksums of four bytes, offsets of four bytes, and of eight for those beyond 2 GiB. */
  #offsetAt(index: number): number {
    const offsets = this.#ids + this.#count * (this.idLength + 4);
    const offset = this.#read(offsets + index * 4, 4).readUInt32BE(0);
    if (offset < 0x80000000) return offset;
    const large = offsets + this.#count * 4 + (offset - 0x80000000) * 8;
    return Number(this.#read(large, 8).readBigUInt64BE(0));
  }

  /** @throws Error when the index is cut */
  #read(offset: number, length: number): Buffer {
    const part = this.bytes.read(offset, length);
    if (part.length < length) throw new Error('an index that is cut');
    return Buffer.from(part.buffer, part.byteOffset, part.length);
  }
}
