import { decodePadded } from '../text/decoding.ts';
import type { Literal } from './literal.ts';

/** A value of an array that is looked into: a field of a structured type, or the element itself. */
export interface Column {
  /** Path of field names; empty for an array without fields. */
  name: string;
  /** Where in an element it stands, in bytes. */
  offset: number;
  /** Its bytes as text; empty where it holds nothing. */
  read(bytes: Buffer): string;
  length: number;
  /** Whether words or times stand in it, not bare numbers. */
  isText: boolean;
}

/** The type of an array's elements. */
export interface DataType {
  /** Bytes of an element. */
  length: number;
  columns: Column[];
  /** Whether elements are Python objects, which are pickled. */
  hasObjects: boolean;
}

/** A structured type has no more fields that are looked into. */
const mostColumns = 10_000;

/**
 * The type that a `descr` of the header stands for (numpy.lib.format, "array interface"): `<U10`, or a list of fields,
 * each with its name, its type and perhaps its shape.
 * @throws Error with one line when it stands for none
 */
export function dataTypeOf(description: Literal): DataType {
  const type: DataType = { length: 0, columns: [], hasObjects: false };
  add(type, description, '');
  return type;
}

function add(type: DataType, description: Literal, name: string): void {
  if (type.columns.length > mostColumns) throw new Error(`its type has more than ${mostColumns} fields`);
  if (typeof description === 'string') {
    addScalar(type, description, name);
    return;
  }
  if (!Array.isArray(description)) throw unknownType();
  for (const field of description as readonly Literal[]) {
    if (!Array.isArray(field)) throw unknownType();
    const [named, inner, shape] = field as readonly Literal[];
    // A field with a title is named by a pair: title, name.
    const own = Array.isArray(named) ? named.at(-1) : named;
    if (typeof own !== 'string' || inner === undefined) throw unknownType();
    const count = shape === undefined ? 1 : countOf(shape);
    const path = name === '' ? own : `${name}.${own}`;
    if (count > mostColumns) {
      const skipped = dataTypeOf(inner);
      type.length += skipped.length * count;
      type.hasObjects ||= skipped.hasObjects;
      continue;
    }
    for (let index = 0; index < count; index += 1) add(type, inner, path);
  }
}

/** How many elements an array of this shape has. @throws Error with one line for a shape that is none */
export function countOf(shape: Literal): number {
  const sizes = typeof shape === 'number' ? [shape] : shape;
  if (!Array.isArray(sizes)) throw unknownType();
  return sizes.reduce((count: number, size) => {
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw unknownType();
    return count * size;
  }, 1);
}

function addScalar(type: DataType, description: string, name: string): void {
  const match = /^([<>|=]?)([a-zA-Z])(\d*)(?:\[(\d*)([A-Za-zμ]+)\])?$/.exec(description);
  if (!match) throw unknownType();
  const [, order, code, digits, step, unit] = match;
  const size = Number(digits === '' ? 1 : digits);
  const length = code === 'U' ? size * 4 : size;
  const offset = type.length;
  type.length += code === 'O' ? 8 : length;
  if (code === 'O') type.hasObjects = true;
  const read = readerOf(code!, size, order === '>', Number(step || 1), unit ?? '');
  if (read && length > 0) type.columns.push({ name, offset, length, read, isText: 'SaUM'.includes(code!) });
}

function readerOf(code: string, size: number, big: boolean, step: number, unit: string): Column['read'] | undefined {
  switch (code) {
    case 'S':
    case 'a':
      return decodePadded;
    case 'U':
      return (bytes) => codePoints(bytes, big);
    case 'M':
      return (bytes) => timeText(big ? bytes.readBigInt64BE() : bytes.readBigInt64LE(), step, unit);
    case 'i':
      if (size === 8) return (bytes) => String(big ? bytes.readBigInt64BE() : bytes.readBigInt64LE());
      return size <= 6 ? (bytes) => String(big ? bytes.readIntBE(0, size) : bytes.readIntLE(0, size)) : undefined;
    case 'u':
      if (size === 8) return (bytes) => String(big ? bytes.readBigUInt64BE() : bytes.readBigUInt64LE());
      return size <= 6 ? (bytes) => String(big ? bytes.readUIntBE(0, size) : bytes.readUIntLE(0, size)) : undefined;
    case 'f':
      if (size === 8) return (bytes) => numberText(big ? bytes.readDoubleBE() : bytes.readDoubleLE());
      return size === 4 ? (bytes) => numberText(big ? bytes.readFloatBE() : bytes.readFloatLE()) : undefined;
    default:
      return undefined;
  }
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}

/** Text of four bytes a character (UCS-4), padded with zeros. */
function codePoints(bytes: Buffer, big: boolean): string {
  let text = '';
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const point = big ? bytes.readUInt32BE(offset) : bytes.readUInt32LE(offset);
    text += point === 0 ? ' ' : point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  }
  return text.trimEnd();
}

/** Milliseconds of a unit of `datetime64`; months and years are counted apart. */
const milliseconds: Readonly<Record<string, number>> = {
  W: 604_800_000,
  D: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 1e-3,
  μs: 1e-3,
  ns: 1e-6,
  ps: 1e-9,
  fs: 1e-12,
  as: 1e-15,
};

/** A time since 1970 as ISO 8601; of a day or more without the time of day. The least number is no time (`NaT`). */
function timeText(count: bigint, step: number, unit: string): string {
  if (count === -(2n ** 63n)) return '';
  const value = Number(count) * step;
  if (unit === 'Y') return String(1970 + value);
  if (unit === 'M') return dateText(Date.UTC(1970, value)).slice(0, 7);
  const length = milliseconds[unit];
  if (length === undefined) return '';
  const text = dateText(value * length);
  return length >= milliseconds.D! ? text.slice(0, 10) : text;
}

function dateText(time: number): string {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : '';
}

function unknownType(): Error {
  return new Error('its header names a type that NumPy has not: the file is damaged or of another kind');
}
