/** Types of data elements ("MAT-File Format", table 1-1). */
export const types = {
  int8: 1,
  uint8: 2,
  int16: 3,
  uint16: 4,
  int32: 5,
  uint32: 6,
  single: 7,
  double: 9,
  int64: 12,
  uint64: 13,
  matrix: 14,
  compressed: 15,
  utf8: 16,
  utf16: 17,
  utf32: 18,
};

/** A data element: its type and its bytes. */
export interface Element {
  type: number;
  data: Buffer;
  /** Offset of the element behind it. */
  next: number;
}

/** Reads numbers in the order of bytes that the file's header names. */
export class Order {
  constructor(readonly isLittle: boolean) {}

  uint16(bytes: Buffer, offset: number): number {
    return this.isLittle ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset);
  }

  uint32(bytes: Buffer, offset: number): number {
    return this.isLittle ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset);
  }

  int32(bytes: Buffer, offset: number): number {
    return this.uint32(bytes, offset) | 0;
  }

  /** The element at an offset; one that is cut has what is there of it. `undefined` at the end. */
  element(bytes: Buffer, offset: number): Element | undefined {
    if (offset + 8 > bytes.length) return undefined;
    const first = this.uint32(bytes, offset);
    // Up to four bytes stand in the tag itself: length in its upper half, type in its lower.
    if (first >>> 16 !== 0) {
      return {
        type: first & 0xffff,
        data: bytes.subarray(offset + 4, offset + 4 + Math.min(4, first >>> 16)),
        next: offset + 8,
      };
    }
    const length = this.uint32(bytes, offset + 4);
    const end = offset + 8 + length;
    const padding = first === types.compressed ? 0 : (8 - (length % 8)) % 8;
    return { type: first, data: bytes.subarray(offset + 8, end), next: end + padding };
  }

  /** The number of an element that holds one; `undefined` for others. */
  number({ type, data }: Element): number | bigint | undefined {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const { isLittle } = this;
    switch (type) {
      case types.int8:
        return data.length === 1 ? view.getInt8(0) : undefined;
      case types.uint8:
        return data.length === 1 ? view.getUint8(0) : undefined;
      case types.int16:
        return data.length === 2 ? view.getInt16(0, isLittle) : undefined;
      case types.uint16:
        return data.length === 2 ? view.getUint16(0, isLittle) : undefined;
      case types.int32:
        return data.length === 4 ? view.getInt32(0, isLittle) : undefined;
      case types.uint32:
        return data.length === 4 ? view.getUint32(0, isLittle) : undefined;
      case types.single:
        return data.length === 4 ? view.getFloat32(0, isLittle) : undefined;
      case types.double:
        return data.length === 8 ? view.getFloat64(0, isLittle) : undefined;
      case types.int64:
        return data.length === 8 ? view.getBigInt64(0, isLittle) : undefined;
      case types.uint64:
        return data.length === 8 ? view.getBigUint64(0, isLittle) : undefined;
      default:
        return undefined;
    }
  }

  /** The characters of an element, in whichever type its writer has them. */
  characters({ type, data }: Element): string[] {
    if (type === types.utf8) return [...data.toString('utf8')];
    if (type === types.uint8 || type === types.int8) return [...data.toString('latin1')];
    if (type === types.utf32) {
      return Array.from({ length: data.length >> 2 }, (_, index) => codePoint(this.uint32(data, index * 4)));
    }
    return Array.from({ length: data.length >> 1 }, (_, index) => String.fromCharCode(this.uint16(data, index * 2)));
  }
}

function codePoint(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}
