import { deflateSync } from 'node:zlib';

/** What a MATLAB variable can be here: text (one row or several), a number, a row of numbers, a cell array, a structure. */
export type Value =
  | string
  | readonly string[]
  | number
  | Float64Array
  | { cell: Value[] }
  | { fields: Record<string, Value>[] };

/** A MATLAB 5 file, little endian, with these variables. */
export function matlabFile(variables: Record<string, Value>, isCompressed = false): Buffer {
  const header = Buffer.alloc(128);
  header.write('MATLAB 5.0 MAT-file, Platform: GLNXA64, Created on: Fri Mar 12 2021'.padEnd(116));
  header.writeUInt16LE(0x0100, 124);
  header.write('IM', 126);
  const matrices = Object.entries(variables).map(([name, value]) => matrix(name, value));
  return Buffer.concat([header, ...matrices.map((one) => (isCompressed ? compressed(one) : one))]);
}

function compressed(content: Buffer): Buffer {
  const packed = deflateSync(content);
  const tag = Buffer.alloc(8);
  tag.writeUInt32LE(15, 0);
  tag.writeUInt32LE(packed.length, 4);
  return Buffer.concat([tag, packed]);
}

function matrix(name: string, value: Value): Buffer {
  const { kind, sizes, data } = contentOf(value);
  const flags = Buffer.alloc(8);
  flags[0] = kind;
  return element(
    14,
    Buffer.concat([element(6, flags), element(5, int32(...sizes)), element(1, Buffer.from(name)), data]),
  );
}

function contentOf(value: Value): { kind: number; sizes: number[]; data: Buffer } {
  if (typeof value === 'number') return contentOf(Float64Array.of(value));
  if (value instanceof Float64Array) {
    return { kind: 6, sizes: [1, value.length], data: element(9, Buffer.from(value.buffer)) };
  }
  if (typeof value === 'string') return contentOf([value]);
  if ('cell' in value) {
    return { kind: 1, sizes: [1, value.cell.length], data: Buffer.concat(value.cell.map((one) => matrix('', one))) };
  }
  if ('fields' in value) {
    const names = Object.keys(value.fields[0]!);
    const length = 32;
    const table = Buffer.concat(names.map((name) => Buffer.from(name.padEnd(length, '\0'))));
    const members = value.fields.flatMap((one) => names.map((name) => matrix('', one[name]!)));
    const data = Buffer.concat([smallElement(5, int32(length)), element(1, table), ...members]);
    return { kind: 2, sizes: [1, value.fields.length], data };
  }
  const columns = Math.max(...value.map(({ length }) => length));
  const text = Buffer.alloc(value.length * columns * 2);
  for (const [row, line] of value.entries()) {
    for (let column = 0; column < columns; column += 1) {
      text.writeUInt16LE(line.charCodeAt(column) || 32, (column * value.length + row) * 2);
    }
  }
  return { kind: 4, sizes: [value.length, columns], data: element(4, text) };
}

function element(type: number, data: Uint8Array): Buffer {
  const tag = Buffer.alloc(8);
  tag.writeUInt32LE(type, 0);
  tag.writeUInt32LE(data.length, 4);
  return Buffer.concat([tag, data, Buffer.alloc((8 - (data.length % 8)) % 8)]);
}

/** Up to four bytes stand in the tag itself. */
function smallElement(type: number, data: Uint8Array): Buffer {
  const tag = Buffer.alloc(8);
  tag.writeUInt16LE(type, 0);
  tag.writeUInt16LE(data.length, 2);
  tag.set(data, 4);
  return tag;
}

function int32(...values: number[]): Buffer {
  return Buffer.from(Int32Array.from(values).buffer);
}
