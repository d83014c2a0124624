import { deflateSync } from 'node:zlib';

/** A variable of a file that is made; a string has a width, a date a print format. */
export interface MadeVariable {
  name: string;
  longName?: string;
  label?: string;
  width?: number;
  format?: number;
  values: readonly (string | number)[];
  valueLabels?: readonly string[];
}

/** An SPSS system file, little endian, in UTF-8. @param compression 0 none, 1 by opcodes, 2 in zlib blocks */
export function spssFile(variables: readonly MadeVariable[], compression: 0 | 1 | 2 = 0, document = ''): Buffer {
  const head = Buffer.alloc(176, ' ');
  head.write(compression === 2 ? '$FL3' : '$FL2');
  head.write('@(#) SPSS DATA FILE', 4);
  head.writeInt32LE(2, 64);
  head.writeInt32LE(0, 68);
  head.writeInt32LE(compression, 72);
  head.writeInt32LE(0, 76);
  head.writeInt32LE(variables[0]?.values.length ?? 0, 80);
  head.writeDoubleLE(100, 84);
  head.write('12 Mar 2109:30:00', 92);
  head.write('Visits of the study', 109);
  const parts: Buffer[] = [head];
  const longNames: string[] = [];
  const veryLong: string[] = [];
  let position = 0;
  for (const variable of variables) {
    const { name, longName, label, format = 5, valueLabels } = variable;
    for (const [index, width] of segmentsOf(variable).entries()) {
      const own = index === 0 ? name : `${name.slice(0, 5)}${index}`;
      parts.push(record(2, width, label !== undefined && index === 0 ? 1 : 0, 0, format << 16, 0), text8(own));
      if (label !== undefined && index === 0)
        parts.push(int32(Buffer.byteLength(label)), padded(Buffer.from(label), 4));
      position += 1;
      if (index === 0 && valueLabels) {
        parts.push(record(3, valueLabels.length));
        for (const one of valueLabels) {
          parts.push(Buffer.alloc(8), padded(Buffer.concat([Buffer.of(Buffer.byteLength(one)), Buffer.from(one)]), 8));
        }
        parts.push(record(4, 1, position));
      }
      for (let more = 8; more < width; more += 8) {
        parts.push(record(2, -1, 0, 0, 0, 0), text8(''));
        position += 1;
      }
    }
    if (longName) longNames.push(`${name}=${longName}`);
    if ((variable.width ?? 0) > 255) veryLong.push(`${name}=${String(variable.width).padStart(5, '0')}\0`);
  }
  if (document !== '') parts.push(record(6, 1), Buffer.from(document.padEnd(80)));
  parts.push(extension(13, longNames.join('\t')), extension(14, veryLong.join('\t')), extension(20, 'UTF-8'));
  parts.push(record(999, 0));
  const elements = elementsOf(variables);
  if (compression === 0) return Buffer.concat([...parts, ...elements]);
  const opcodes = byOpcodes(elements);
  if (compression === 1) return Buffer.concat([...parts, opcodes]);
  return Buffer.concat([...parts, inBlocks(opcodes, Buffer.concat(parts).length)]);
}

/** Widths of the records of a variable: a very long string has one for each 252 bytes. */
function segmentsOf({ width = 0 }: MadeVariable): number[] {
  if (width <= 255) return [width];
  const count = Math.ceil(width / 252);
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? 255 : width - (count - 1) * 252));
}

function elementsOf(variables: readonly MadeVariable[]): Buffer[] {
  const elements: Buffer[] = [];
  for (let row = 0; row < (variables[0]?.values.length ?? 0); row += 1) {
    for (const variable of variables) {
      const value = variable.values[row]!;
      if (typeof value === 'number') {
        const bytes = Buffer.alloc(8);
        bytes.writeDoubleLE(value);
        elements.push(bytes);
        continue;
      }
      const bytes = Buffer.from(value);
      for (const [index, width] of segmentsOf(variable).entries()) {
        const segment = bytes.subarray(index * 255, index * 255 + width);
        const filled = Buffer.concat([segment, Buffer.alloc(Math.ceil(width / 8) * 8 - segment.length, ' ')]);
        for (let at = 0; at < filled.length; at += 8) elements.push(filled.subarray(at, at + 8));
      }
    }
  }
  return elements;
}

/** Every element as it stands, blank ones as opcode 254, small whole numbers as themselves. */
function byOpcodes(elements: readonly Buffer[]): Buffer {
  const codes = elements.map((element) => {
    const number = element.readDoubleLE();
    if (element.equals(Buffer.alloc(8, ' '))) return 254;
    return Number.isInteger(number) && number > -100 && number < 151 ? number + 100 : 253;
  });
  const parts: Buffer[] = [];
  const all = [...codes, 252];
  for (let start = 0; start < all.length; start += 8) {
    const group = all.slice(start, start + 8);
    parts.push(padded(Buffer.from(group), 8));
    for (const [index, code] of group.entries()) if (code === 253) parts.push(elements[start + index]!);
  }
  return Buffer.concat(parts);
}

/** Blocks of 64 bytes, with the header in front and the index behind them. */
function inBlocks(opcodes: Buffer, offset: number): Buffer {
  const length = 64;
  const entries: Buffer[] = [];
  const blocks: Buffer[] = [];
  let at = offset + 24;
  for (let start = 0; start < opcodes.length; start += length) {
    const plain = opcodes.subarray(start, start + length);
    const packed = deflateSync(plain);
    entries.push(int64(0), int64(at), int32(plain.length), int32(packed.length));
    blocks.push(packed);
    at += packed.length;
  }
  const count = blocks.length;
  return Buffer.concat([
    ...[int64(offset), int64(at), int64(24 + 24 * count), ...blocks],
    ...[int64(-100), int64(0), int32(length), int32(count), ...entries],
  ]);
}

function extension(subtype: number, text: string): Buffer {
  const data = Buffer.from(text);
  return data.length === 0 ? data : Buffer.concat([record(7, subtype, 1, data.length), data]);
}

function record(...values: number[]): Buffer {
  return Buffer.from(Int32Array.from(values).buffer);
}

function int32(value: number): Buffer {
  return record(value);
}

function int64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(value));
  return bytes;
}

function text8(text: string): Buffer {
  return Buffer.from(text.padEnd(8));
}

function padded(bytes: Buffer, step: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((step - (bytes.length % step)) % step)]);
}
