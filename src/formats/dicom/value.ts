import { formatTag } from '../../model/location.ts';
import { type CharacterSet, isAscii, latin1 } from './character-set.ts';

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
  read(view: DataView, offset: number, littleEndian: boolean): string | number;
}

const numberReaders: ReadonlyMap<string, NumberReader> = new Map(
  Object.entries({
    US: { size: 2, read: (view, offset, little) => view.getUint16(offset, little) },
    SS: { size: 2, read: (view, offset, little) => view.getInt16(offset, little) },
    UL: { size: 4, read: (view, offset, little) => view.getUint32(offset, little) },
    SL: { size: 4, read: (view, offset, little) => view.getInt32(offset, little) },
    FL: { size: 4, read: (view, offset, little) => view.getFloat32(offset, little) },
    FD: { size: 8, read: (view, offset, little) => view.getFloat64(offset, little) },
    UV: { size: 8, read: (view, offset, little) => view.getBigUint64(offset, little).toString() },
    SV: { size: 8, read: (view, offset, little) => view.getBigInt64(offset, little).toString() },
    AT: {
      size: 4,
      read: (view, offset, little) =>
        formatTag(view.getUint16(offset, little) * 0x10000 + view.getUint16(offset + 2, little)),
    },
  } satisfies Record<string, NumberReader>),
);

/** Whether a representation holds binary numbers that are decoded. */
export function isNumeric(vr: string): boolean {
  return numberReaders.has(vr);
}

/** The binary numbers of a value, at most `limit`; 64-bit integers as decimal strings. Odd bytes at the end are left. */
export function decodeNumbers(
  bytes: Uint8Array,
  vr: string,
  littleEndian: boolean,
  limit: number,
): (string | number)[] {
  const reader = numberReaders.get(vr)!;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = Math.min(limit, Math.floor(bytes.length / reader.size));
  const numbers: (string | number)[] = [];
  for (let index = 0; index < count; index += 1) numbers.push(reader.read(view, index * reader.size, littleEndian));
  return numbers;
}

/** Binary numbers as text, the first few of them. */
export function numbersAsText(bytes: Uint8Array, vr: string, littleEndian: boolean): string {
  const numbers = decodeNumbers(bytes, vr, littleEndian, numbersShown + 1);
  return numbers.length > numbersShown ? `${numbers.slice(0, numbersShown).join('\\')}\\…` : numbers.join('\\');
}

/** The text of a value, padding removed from each part (PS3.5 section 6.2). */
export function decodeText(bytes: Uint8Array, vr: string, characterSet: CharacterSet): string {
  const plain = latin1(bytes);
  const text = characterSetApplies.has(vr) && !isAscii(plain) ? characterSet.decode(bytes) : plain;
  if (singleValued.has(vr) || !text.includes('\\')) return trim(text, vr);
  return text
    .split('\\')
    .map((part) => trim(part, vr))
    .join('\\');
}

/** The parts of a text value. */
export function splitText(text: string, vr: string): (string | number)[] {
  if (text === '') return [];
  if (!text.includes('\\')) return [vr === 'IS' || vr === 'DS' ? Number(text) : text];
  const parts = singleValued.has(vr) ? [text] : text.split('\\');
  return vr === 'IS' || vr === 'DS' ? parts.map((part) => (part === '' ? '' : Number(part))) : parts;
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
export function looksLikeText(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  if (end === 0) return false;
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index]!;
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
