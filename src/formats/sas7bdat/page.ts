import type { SasLayout } from './header.ts';

/** A part of a page that describes the data set, or holds a packed row. */
export interface SasPart {
  /** Tells what it describes; rows have any. */
  readonly signature: number;
  readonly bytes: Buffer;
  readonly isRow: boolean;
}

/** Kinds of pages that begin with rows, or have rows behind their parts. */
const dataPage = 0x0100;
const mixedPage = 0x0200;
const kindMask = 0x0f00;
/** A page of an index, which holds no rows. */
const indexPage = 0x9000;

/** Marks of a part: it is cut off, it is packed. */
const isCutOff = 1;
const isPacked = 4;

/** A page of a data set, as it is laid out. */
export class SasPage {
  readonly #kind: number;
  readonly #blocks: number;
  readonly #parts: number;
  readonly #head: number;

  constructor(
    private readonly bytes: Buffer,
    private readonly layout: SasLayout,
  ) {
    this.#head = layout.isWide ? 40 : 24;
    this.#kind = this.#word(this.#head - 8);
    this.#blocks = this.#word(this.#head - 6);
    this.#parts = this.#word(this.#head - 4);
  }

  /** The parts that its list names; those that lie outside of it are left out. */
  *parts(): Iterable<SasPart> {
    if ((this.#kind & indexPage) === indexPage) return;
    const width = this.layout.isWide ? 8 : 4;
    const length = this.layout.isWide ? 24 : 12;
    for (let index = 0; index < this.#parts; index += 1) {
      const at = this.#head + index * length;
      if (at + length > this.bytes.length) return;
      const [start, size] = [this.#place(at), this.#place(at + width)];
      const [packing, kind] = [this.bytes[at + 2 * width], this.bytes[at + 2 * width + 1]];
      if (size < 4 || start + size > this.bytes.length || packing === isCutOff) continue;
      const part = this.bytes.subarray(start, start + size);
      // The sign stands in the lower half of a number of eight bytes.
      const signature = this.#long(start + (this.layout.isWide && !this.layout.isLittle ? 4 : 0));
      yield { signature, bytes: part, isRow: packing === isPacked || kind === 1 };
    }
  }

  /** Where plain rows stand, and how many there can be. @param mixedRows rows of a page that has parts as well */
  rows(mixedRows: number): { start: number; count: number } {
    if ((this.#kind & kindMask) === dataPage) return { start: this.#head, count: this.#blocks };
    if ((this.#kind & kindMask) !== mixedPage) return { start: 0, count: 0 };
    const behind = this.#head + this.#parts * (this.layout.isWide ? 24 : 12);
    return { start: Math.ceil(behind / 8) * 8, count: mixedRows };
  }

  /** Bytes of it; `undefined` where it ends before them. */
  slice(start: number, length: number): Buffer | undefined {
    return start + length > this.bytes.length ? undefined : this.bytes.subarray(start, start + length);
  }

  #word(at: number): number {
    return this.layout.isLittle ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
  }

  #long(at: number): number {
    return this.layout.isLittle ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
  }

  #place(at: number): number {
    return placeIn(this.bytes, at, this.layout);
  }
}

/** A number of four or eight bytes that tells a place, a length or a count. */
export function placeIn(bytes: Buffer, at: number, { isLittle, isWide }: SasLayout): number {
  if (isWide) return Number(isLittle ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  return isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}
