import type { ByteReader } from '../../model/source.ts';

/** A stream of a compound file, whose sectors lie anywhere in it. What it gives stays valid. */
export class SectorBytes implements ByteReader {
  readonly size: number;

  /**
   * @param sectors numbers of its sectors in their order
   * @param sectorLength of each in bytes
   * @param before bytes in front of sector 0
   * @param size that the directory names; a shorter chain ends earlier
   */
  constructor(
    private readonly bytes: ByteReader,
    private readonly sectors: readonly number[],
    private readonly sectorLength: number,
    private readonly before: number,
    size: number,
  ) {
    this.size = Math.min(size, sectors.length * sectorLength);
  }

  read(offset: number, length: number): Uint8Array {
    const end = Math.min(this.size, offset + length);
    const wanted = new Uint8Array(Math.max(0, end - offset));
    let at = offset;
    while (at < end) {
      const index = Math.floor(at / this.sectorLength);
      const inSector = at - index * this.sectorLength;
      const run = Math.min(this.#runFrom(index, end) - inSector, end - at);
      const from = this.before + this.sectors[index]! * this.sectorLength + inSector;
      const piece = this.bytes.read(from, run);
      wanted.set(piece, at - offset);
      at += piece.length;
      if (piece.length < run) return wanted.subarray(0, at - offset);
    }
    return wanted;
  }

  close(): void {}

  /** Bytes from the start of a sector on that lie in one piece. */
  #runFrom(index: number, end: number): number {
    let last = index;
    while ((last + 1) * this.sectorLength < end && this.sectors[last + 1] === this.sectors[last]! + 1) last += 1;
    return (last + 1 - index) * this.sectorLength;
  }
}
