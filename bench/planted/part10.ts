import { element, sequence, type Writing } from '../../test/formats/dicom/build.ts';

const undefinedLength = 0xffffffff;
const transferSyntaxUid = 0x00020010;
const metaGroupLength = 0x00020000;
const item = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;
const deflated = '1.2.840.10008.1.2.1.99';
const explicitBigEndian = '1.2.840.10008.1.2.2';
const implicitLittleEndian = '1.2.840.10008.1.2';
/** Representations whose length has four bytes behind two reserved ones (PS3.5 section 7.1.2). */
const longForm = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const metaWriting: Writing = { explicit: true, littleEndian: true };

/** An element of the top level as it stands in the file, head and value. */
interface Slice {
  readonly tag: number;
  readonly bytes: Buffer;
  /** Where the value starts in `bytes`. */
  readonly value: number;
}

/**
 * A DICOM file (PS3.10) that is cut into its top elements and put together again byte for byte, so that one of them can be
 * exchanged and all others stay as a scanner wrote them. It is written for the benchmark alone and shares nothing with the
 * reader that is measured by it.
 */
export class Part10 {
  preamble: Buffer;
  /** Bytes behind the last element. */
  trailing = Buffer.alloc(0);
  readonly writing: Writing;
  #meta: Slice[];
  #elements: Slice[];

  /** @throws Error when the file has no preamble and meta information, is deflated, or cannot be cut into elements */
  constructor(bytes: Buffer) {
    if (bytes.toString('latin1', 128, 132) !== 'DICM') throw new Error('no DICOM file with a preamble');
    this.preamble = Buffer.from(bytes.subarray(0, 128));
    const meta = cut(bytes, 132, metaWriting, (tag) => tag >>> 16 === 2);
    this.#meta = meta.slices;
    const syntax = this.meta(transferSyntaxUid) ?? '';
    if (syntax === deflated) throw new Error('a deflated file');
    this.writing = { explicit: syntax !== implicitLittleEndian, littleEndian: syntax !== explicitBigEndian };
    const data = cut(bytes, meta.end, this.writing, () => true);
    if (data.end !== bytes.length) throw new Error('bytes that are no element');
    this.#elements = data.slices;
  }

  /** The whole file. */
  bytes(): Buffer {
    const parts = [this.preamble, Buffer.from('DICM'), ...this.#meta, ...this.#elements, this.trailing];
    return Buffer.concat(parts.map((part) => ('bytes' in part ? part.bytes : part)));
  }

  /** How many elements the top level has, pixel data included. */
  get count(): number {
    return this.#elements.length;
  }

  has(tag: number): boolean {
    return this.#elements.some((one) => one.tag === tag);
  }

  /** The value of an element of the data set as it stands in the file. */
  value(tag: number): Buffer | undefined {
    const found = this.#elements.find((one) => one.tag === tag);
    return found?.bytes.subarray(found.value);
  }

  /** A value as text without its padding; bytes above 7F are left as they are. */
  text(tag: number): string {
    return trimmed(this.value(tag));
  }

  /** An element of File Meta Information as text. */
  meta(tag: number): string | undefined {
    const found = this.#meta.find((one) => one.tag === tag);
    return found && trimmed(found.bytes.subarray(found.value));
  }

  /** Exchanges or adds an element. */
  set(tag: number, vr: string, value: string | Uint8Array): this {
    return this.#put(tag, element(tag, vr, value, this.writing));
  }

  /** Exchanges or adds a sequence. */
  setSequence(tag: number, items: readonly Buffer[], isUndefined = false): this {
    return this.#put(tag, sequence(tag, items, { writing: this.writing, isUndefined }));
  }

  /** Exchanges or adds an element by its bytes, head and value. */
  put(tag: number, bytes: Buffer): this {
    return this.#put(tag, bytes);
  }

  /** Exchanges or adds an element of File Meta Information, and corrects its group length. */
  setMeta(tag: number, vr: string, value: string | Uint8Array): this {
    this.#meta = withSlice(this.#meta, sliceOf(tag, element(tag, vr, value), metaWriting));
    const length = this.#meta
      .filter((one) => one.tag !== metaGroupLength)
      .reduce((sum, one) => sum + one.bytes.length, 0);
    const count = Buffer.alloc(4);
    count.writeUInt32LE(length);
    this.#meta = withSlice(this.#meta, sliceOf(metaGroupLength, element(metaGroupLength, 'UL', count), metaWriting));
    return this;
  }

  remove(tag: number): this {
    this.#elements = this.#elements.filter((one) => one.tag !== tag);
    return this;
  }

  /** A block of a private group that no creator has reserved, from 10 to FF (PS3.5 section 7.8.1). */
  freeBlock(group: number): number {
    for (let block = 0x10; block <= 0xff; block += 1) {
      const isTaken = this.#elements.some(
        ({ tag }) => tag >>> 16 === group && ((tag & 0xffff) === block || ((tag >>> 8) & 0xff) === block),
      );
      if (!isTaken) return block;
    }
    throw new Error('every private block is taken');
  }

  /** The block of a private creator. */
  blockOf(group: number, creator: string): number | undefined {
    const found = this.#elements.find(
      ({ tag }) => tag >>> 16 === group && (tag & 0xffff) <= 0xff && this.text(tag) === creator,
    );
    return found && found.tag & 0xff;
  }

  #put(tag: number, bytes: Buffer): this {
    this.#elements = withSlice(this.#elements, sliceOf(tag, bytes, this.writing));
    return this;
  }
}

function withSlice(slices: readonly Slice[], slice: Slice): Slice[] {
  const others = slices.filter(({ tag }) => tag !== slice.tag);
  const at = others.findIndex(({ tag }) => tag > slice.tag);
  return at < 0 ? [...others, slice] : [...others.slice(0, at), slice, ...others.slice(at)];
}

function sliceOf(tag: number, bytes: Buffer, writing: Writing): Slice {
  return { tag, bytes, value: headAt(bytes, 0, writing).value };
}

/** Cuts elements from an offset on while their tags are wanted. */
function cut(
  bytes: Buffer,
  offset: number,
  writing: Writing,
  isWanted: (tag: number) => boolean,
): { slices: Slice[]; end: number } {
  const slices: Slice[] = [];
  let at = offset;
  while (at + 8 <= bytes.length && isWanted(tagAt(bytes, at, writing))) {
    const { tag, value } = headAt(bytes, at, writing);
    const end = endOf(bytes, at, writing);
    slices.push({ tag, bytes: bytes.subarray(at, end), value: value - at });
    at = end;
  }
  return { slices, end: at };
}

function endOf(bytes: Buffer, at: number, writing: Writing): number {
  const { value, length } = headAt(bytes, at, writing);
  if (length !== undefinedLength) return within(bytes, value + length);
  return endOfItems(bytes, value, writing);
}

/** Where a sequence, or fragments, of undefined length end: behind the sequence delimiter. */
function endOfItems(bytes: Buffer, offset: number, writing: Writing): number {
  let at = offset;
  while (at + 8 <= bytes.length) {
    const tag = tagAt(bytes, at, writing);
    const length = uint32(bytes, at + 4, writing);
    at += 8;
    if (tag === sequenceEnd) return at;
    if (tag !== item) break;
    if (length !== undefinedLength) at = within(bytes, at + length);
    else {
      while (at + 8 <= bytes.length && tagAt(bytes, at, writing) !== itemEnd) at = endOf(bytes, at, writing);
      at += 8;
    }
  }
  throw new Error('a sequence without an end');
}

function headAt(bytes: Buffer, at: number, writing: Writing): { tag: number; value: number; length: number } {
  const tag = tagAt(bytes, at, writing);
  if (!writing.explicit || tag >>> 16 === 0xfffe) return { tag, value: at + 8, length: uint32(bytes, at + 4, writing) };
  const vr = bytes.toString('latin1', at + 4, at + 6);
  if (!/^[A-Z]{2}$/.test(vr)) throw new Error('an element without a representation');
  if (longForm.has(vr)) return { tag, value: at + 12, length: uint32(bytes, at + 8, writing) };
  const length = writing.littleEndian ? bytes.readUInt16LE(at + 6) : bytes.readUInt16BE(at + 6);
  return { tag, value: at + 8, length };
}

function tagAt(bytes: Buffer, at: number, { littleEndian }: Writing): number {
  const group = littleEndian ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const number = littleEndian ? bytes.readUInt16LE(at + 2) : bytes.readUInt16BE(at + 2);
  return group * 0x10000 + number;
}

function uint32(bytes: Buffer, at: number, { littleEndian }: Writing): number {
  if (at + 4 > bytes.length) throw new Error('a cut element');
  return littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

function within(bytes: Buffer, end: number): number {
  if (end > bytes.length) throw new Error('a value that is longer than the file');
  return end;
}

function trimmed(value: Buffer | undefined): string {
  return (value?.toString('latin1') ?? '').replace(/[\s\0]+$/, '');
}
