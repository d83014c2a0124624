import { readDicom } from '../../../src/formats/dicom/object.ts';
import type { DicomObject } from '../../../src/model/dicom.ts';
import type { ByteReader } from '../../../src/model/source.ts';

/** How the elements of a test are written. */
export interface Writing {
  explicit: boolean;
  littleEndian: boolean;
}

export const explicitLittle: Writing = { explicit: true, littleEndian: true };
export const implicitLittle: Writing = { explicit: false, littleEndian: true };
export const explicitBig: Writing = { explicit: true, littleEndian: false };

const longForm = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const undefinedLength = 0xffffffff;

/**
 * An element.
 * @param length overrides what the content has, for lying lengths
 * @param trueVr what pads the value, where another representation is written
 */
export function element(
  tag: number,
  vr: string,
  value: string | Uint8Array,
  writing = explicitLittle,
  length?: number,
  trueVr = vr,
): Buffer {
  const raw = typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.from(value);
  const content =
    raw.length % 2 === 0 ? raw : Buffer.concat([raw, Buffer.from(/^(UI|OB|UN)$/.test(trueVr) ? '\0' : ' ')]);
  return Buffer.concat([head(tag, vr, length ?? content.length, writing), content]);
}

/** A sequence of items, of defined or undefined lengths; those of its items are as its own is, unless said otherwise. */
export function sequence(
  tag: number,
  items: readonly Buffer[],
  options: { isUndefined?: boolean; hasOpenItems?: boolean; writing?: Writing; vr?: string } = {},
): Buffer {
  const { isUndefined = false, hasOpenItems = isUndefined, writing = explicitLittle, vr = 'SQ' } = options;
  const content = Buffer.concat(
    items.map((item) =>
      hasOpenItems
        ? Buffer.concat([delimiter(0xfffee000, undefinedLength, writing), item, delimiter(0xfffee00d, 0, writing)])
        : Buffer.concat([delimiter(0xfffee000, item.length, writing), item]),
    ),
  );
  const end = isUndefined ? delimiter(0xfffee0dd, 0, writing) : Buffer.alloc(0);
  return Buffer.concat([head(tag, vr, isUndefined ? undefinedLength : content.length, writing), content, end]);
}

/** A file with preamble and File Meta Information. */
export function part10(transferSyntax: string, ...dataSet: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), element(0x00020010, 'UI', transferSyntax), ...dataSet]);
}

/** Reads bytes as a file. */
export function read(bytes: Uint8Array): DicomObject {
  return readDicom(readerOf(bytes));
}

/** Bytes as a reader that counts how far it was read. */
export function readerOf(bytes: Uint8Array): ByteReader & { furthest: number } {
  return {
    size: bytes.length,
    furthest: 0,
    read(offset, length) {
      this.furthest = Math.max(this.furthest, Math.min(offset + length, bytes.length));
      return bytes.subarray(offset, offset + length);
    },
    close() {},
  };
}

function head(tag: number, vr: string, length: number, { explicit, littleEndian }: Writing): Buffer {
  const isLong = explicit && longForm.has(vr);
  const bytes = Buffer.alloc(isLong ? 12 : 8);
  writeTag(bytes, tag, littleEndian);
  if (explicit) bytes.write(vr, 4, 'latin1');
  if (explicit && !isLong) littleEndian ? bytes.writeUInt16LE(length, 6) : bytes.writeUInt16BE(length, 6);
  else littleEndian ? bytes.writeUInt32LE(length, isLong ? 8 : 4) : bytes.writeUInt32BE(length, isLong ? 8 : 4);
  return bytes;
}

function delimiter(tag: number, length: number, { littleEndian }: Writing): Buffer {
  const bytes = Buffer.alloc(8);
  writeTag(bytes, tag, littleEndian);
  littleEndian ? bytes.writeUInt32LE(length, 4) : bytes.writeUInt32BE(length, 4);
  return bytes;
}

function writeTag(bytes: Buffer, tag: number, littleEndian: boolean): void {
  const group = tag >>> 16;
  const number = tag & 0xffff;
  if (littleEndian) {
    bytes.writeUInt16LE(group, 0);
    bytes.writeUInt16LE(number, 2);
  } else {
    bytes.writeUInt16BE(group, 0);
    bytes.writeUInt16BE(number, 2);
  }
}
