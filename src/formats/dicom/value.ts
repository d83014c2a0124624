import { formatTag } from '../../model/location.ts';
import { type CharacterSet, isAscii, type TextStructure } from './character-set.ts';

/** Representations whose bytes are text (PS3.5 section 6.2). */
export const textRepresentations: ReadonlySet<string> = new Set([
  'AE',
  'AS',
  'CS',
  'DA',
  'DS',
  'DT',
  'IS',
  'LO',
  'LT',
  'PN',
  'SH',
  'ST',
  'TM',
  'UC',
  'UI',
  'UR',
  'UT',
]);

/** Text to which Specific Character Set applies; the others are ASCII. */
const characterSetApplies: ReadonlySet<string> = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT', 'UN']);
/** One value, in which a backslash is a character. */
const singleValued: ReadonlySet<string> = new Set(['LT', 'ST', 'UT', 'UR', 'UN']);
/** Text in which leading spaces mean something. */
const leadingSpacesCount: ReadonlySet<string> = new Set(['LT', 'ST', 'UT', 'UC', 'UN', 'UR', 'PN']);

/** How many numbers `text()` writes; nobody reads a look-up table as text. */
const numbersShown = 32;

interface NumberReader {
  size: number;
  read(bytes: Buffer, offset: number, littleEndian: boolean): string | number;
}

const numberReaders: ReadonlyMap<string, NumberReader> = new Map(
  Object.entries({
    US: { size: 2, read: (bytes, at, little) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)) },
    SS: { size: 2, read: (bytes, at, little) => (little ? bytes.readInt16LE(at) : bytes.readInt16BE(at)) },
    UL: { size: 4, read: (bytes, at, little) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) },
    SL: { size: 4, read: (bytes, at, little) => (little ? bytes.readInt32LE(at) : bytes.readInt32BE(at)) },
    FL: { size: 4, read: (bytes, at, little) => (little ? bytes.readFloatLE(at) : bytes.readFloatBE(at)) },
    FD: { size: 8, read: (bytes, at, little) => (little ? bytes.readDoubleLE(at) : bytes.readDoubleBE(at)) },
    UV: {
      size: 8,
      read: (bytes, at, little) => String(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at)),
    },
    SV: { size: 8, read: (bytes, at, little) => String(little ? bytes.readBigInt64LE(at) : bytes.readBigInt64BE(at)) },
    AT: {
      size: 4,
      read: (bytes, at, little) =>
        formatTag(
          little
            ? bytes.readUInt16LE(at) * 0x10000 + bytes.readUInt16LE(at + 2)
            : bytes.readUInt16BE(at) * 0x10000 + bytes.readUInt16BE(at + 2),
        ),
    },
  } satisfies Record<string, NumberReader>),
);

/** Some bytes of a file where they lie in memory. */
export interface ValueBytes {
  buffer: Buffer;
  start: number;
  end: number;
}

/** Whether a representation holds binary numbers that are decoded. */
export function isNumeric(vr: string): boolean {
  return numberReaders.has(vr);
}

/** The binary numbers of a value, at most `limit`; 64-bit integers as decimal strings. Odd bytes at the end are left. */
export function decodeNumbers(
  { buffer, start, end }: ValueBytes,
  vr: string,
  littleEndian: boolean,
  limit: number,
): (string | number)[] {
  const reader = numberReaders.get(vr)!;
  const count = Math.min(limit, Math.floor((end - start) / reader.size));
  if (count === 1) return [reader.read(buffer, start, littleEndian)];
  const numbers: (string | number)[] = [];
  for (let index = 0; index < count; index += 1) {
    numbers.push(reader.read(buffer, start + index * reader.size, littleEndian));
  }
  return numbers;
}

/** Binary numbers as text, the first few of them. */
export function numbersAsText(bytes: ValueBytes, vr: string, littleEndian: boolean): string {
  const numbers = decodeNumbers(bytes, vr, littleEndian, numbersShown + 1);
  return numbers.length > numbersShown ? `${numbers.slice(0, numbersShown).join('\\')}\\…` : numbers.join('\\');
}

/** The text of a value, padding removed from each part (PS3.5 section 6.2). */
export function decodeText({ buffer, start, end }: ValueBytes, vr: string, characterSet: () => CharacterSet): string {
  const plain = buffer.toString('latin1', start, end);
  const text =
    characterSetApplies.has(vr) && !isAscii(plain)
      ? characterSet().decode(buffer.subarray(start, end), structureOf(vr))
      : plain;
  if (singleValued.has(vr) || !text.includes('\\')) return trim(text, vr);
  return text
    .split('\\')
    .map((part) => trim(part, vr))
    .join('\\');
}

function structureOf(vr: string): TextStructure {
  if (vr === 'PN') return 'name';
  return singleValued.has(vr) ? 'one value' : 'values';
}

/** The parts of a text value. */
export function splitText(text: string, vr: string): (string | number)[] {
  if (text === '') return [];
  const isNumber = vr === 'IS' || vr === 'DS';
  if (!text.includes('\\')) return [isNumber ? numberOf(text) : text];
  const parts = singleValued.has(vr) ? [text] : text.split('\\');
  return isNumber ? parts.map(numberOf) : parts;
}

/** A number string; what is no number stays text. */
function numberOf(text: string): string | number {
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? text : value;
}

function trim(text: string, vr: string): string {
  let end = text.length;
  while (end > 0 && isPadding(text.charCodeAt(end - 1))) end -= 1;
  let start = 0;
  if (!leadingSpacesCount.has(vr)) while (start < end && text.charCodeAt(start) === 0x20) start += 1;
  return text.slice(start, end);
}

function isPadding(unit: number): boolean {
  return unit === 0x20 || unit === 0;
}

/** Whether bytes of unknown meaning are text: nothing but printable characters and line ends, padding aside. */
export function looksLikeText({ buffer, start, end: last }: ValueBytes): boolean {
  let end = last;
  while (end > start && buffer[end - 1] === 0) end -= 1;
  if (end === start) return false;
  for (let index = start; index < end; index += 1) {
    const byte = buffer[index]!;
    const printable =
      (byte >= 0x20 && byte !== 0x7f && !(byte >= 0x80 && byte < 0xa0)) ||
      byte === 10 ||
      byte === 13 ||
      byte === 9 ||
      byte === 0x1b;
    if (!printable) return false;
  }
  return true;
}
