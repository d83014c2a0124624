/** One data element: tag as `0x00100010`, representation, and a value, or the items of a sequence. */
export type Element = readonly [
  tag: number,
  vr: string,
  value: string | number | Uint8Array | readonly (readonly Element[])[],
];

const explicitLittleEndian = '1.2.840.10008.1.2.1';
const mrImageStorage = '1.2.840.10008.5.1.4.1.1.4';

/** Representations whose length takes four bytes after two reserved ones (PS3.5 section 7.1.2). */
const longForm: ReadonlySet<string> = new Set(['OB', 'OD', 'OF', 'OL', 'OW', 'SQ', 'UC', 'UN', 'UR', 'UT']);

/**
 * The bytes of a DICOM file (PS3.10) in Explicit VR Little Endian.
 * @param elements in ascending order of their tags
 */
export function dicomFile(instanceUid: string, elements: readonly Element[]): Buffer {
  const meta = encode([
    [0x00020001, 'OB', Uint8Array.of(0, 1)],
    [0x00020002, 'UI', mrImageStorage],
    [0x00020003, 'UI', instanceUid],
    [0x00020010, 'UI', explicitLittleEndian],
    [0x00020012, 'UI', '2.25.1'],
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.length);
  const preamble = Buffer.alloc(128);
  return Buffer.concat([preamble, Buffer.from('DICM'), encode([[0x00020000, 'UL', length]]), meta, encode(elements)]);
}

function encode(elements: readonly Element[]): Buffer {
  return Buffer.concat(elements.map(([tag, vr, value]) => element(tag, vr, valueBytes(vr, value))));
}

function element(tag: number, vr: string, value: Buffer): Buffer {
  const isLong = longForm.has(vr);
  const header = Buffer.alloc(isLong ? 12 : 8);
  writeTag(header, tag);
  header.write(vr, 4, 'latin1');
  if (isLong) header.writeUInt32LE(value.length, 8);
  else header.writeUInt16LE(value.length, 6);
  return Buffer.concat([header, value]);
}

function valueBytes(vr: string, value: Element[2]): Buffer {
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return bytes;
  }
  if (typeof value === 'string') return padded(Buffer.from(value, 'utf8'), vr === 'UI' ? 0 : 0x20);
  if (value instanceof Uint8Array) return padded(Buffer.from(value), 0);
  return Buffer.concat(value.map(item));
}

/** A sequence item of defined length (PS3.5 section 7.5). */
function item(elements: readonly Element[]): Buffer {
  const content = encode(elements);
  const header = Buffer.alloc(8);
  writeTag(header, 0xfffee000);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

function writeTag(target: Buffer, tag: number): void {
  target.writeUInt16LE(tag >>> 16, 0);
  target.writeUInt16LE(tag & 0xffff, 2);
}

/** Values have an even length (PS3.5 section 6.2). */
function padded(bytes: Buffer, filler: number): Buffer {
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.of(filler)]);
}
