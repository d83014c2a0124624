import type { ByteReader } from '../../model/source.ts';
import { decodeAs } from '../text/decoding.ts';
import { encodingOfCodePage } from './code-page.ts';

/** A property of a document: a number where the standard numbers it, and its value as text. */
export interface StoredProperty {
  readonly id: number;
  /** The author's own name for it, where a dictionary has one. */
  readonly name: string | undefined;
  readonly text: string;
  readonly isTime: boolean;
}

/** Properties are texts of a line; previews of a page are the only long ones, and no text. */
const mostBytes = 4 * 1024 * 1024;
const mostProperties = 10_000;

/**
 * The sets of properties of a stream (MS-OLEPS), each a list. A value that is cut or of a kind that holds no text is left
 * out.
 * @throws Error of the engine when the stream is no property set
 */
export function propertySetsOf(stream: ByteReader): StoredProperty[][] {
  const bytes = Buffer.from(stream.read(0, Math.min(stream.size, mostBytes)));
  const count = Math.min(bytes.readUInt32LE(24), 2);
  return Array.from({ length: count }, (_, index) => {
    const start = bytes.readUInt32LE(28 + index * 20 + 16);
    return setOf(bytes.subarray(start));
  });
}

function setOf(bytes: Buffer): StoredProperty[] {
  const count = Math.min(bytes.readUInt32LE(4), mostProperties);
  const places = new Map<number, number>();
  for (let index = 0; index < count && 16 + index * 8 <= bytes.length; index += 1) {
    places.set(bytes.readUInt32LE(8 + index * 8), bytes.readUInt32LE(12 + index * 8));
  }
  const codePageAt = places.get(codePageId);
  const codePage = codePageAt === undefined ? 1252 : attempt(() => bytes.readUInt16LE(codePageAt + 4));
  const encoding = encodingOfCodePage(codePage ?? 1252);
  const dictionaryAt = places.get(dictionaryId);
  const names = new Map<number, string>();
  if (dictionaryAt !== undefined) attempt(() => readDictionary(bytes, dictionaryAt, encoding, names));
  const properties: StoredProperty[] = [];
  for (const [id, at] of places) {
    if (id === codePageId || id === dictionaryId) continue;
    const value = attempt(() => typedValue(bytes, at, encoding));
    if (value) properties.push({ id, name: names.get(id), ...value });
  }
  return properties;
}

const dictionaryId = 0;
const codePageId = 1;

function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Names that authors gave to properties (section 2.17). */
function readDictionary(bytes: Buffer, start: number, encoding: string, names: Map<number, string>): void {
  const isWide = encoding === 'utf-16le';
  let at = start + 4;
  for (let left = Math.min(bytes.readUInt32LE(start), mostProperties); left > 0; left -= 1) {
    const id = bytes.readUInt32LE(at);
    const length = bytes.readUInt32LE(at + 4) * (isWide ? 2 : 1);
    names.set(id, zeroEnded(piece(bytes, at + 8, length), encoding));
    at += 8 + (isWide ? (length + 3) & ~3 : length);
  }
}

/** A value by its type (section 2.15): texts, times and numbers. */
function typedValue(bytes: Buffer, at: number, encoding: string): { text: string; isTime: boolean } | undefined {
  const text = (value: string) => ({ text: value, isTime: false });
  switch (bytes.readUInt16LE(at)) {
    case 0x02:
      return text(String(bytes.readInt16LE(at + 4)));
    case 0x03:
      return text(String(bytes.readInt32LE(at + 4)));
    case 0x05:
      return text(String(bytes.readDoubleLE(at + 4)));
    case 0x08:
    case 0x1e:
      return text(zeroEnded(piece(bytes, at + 8, bytes.readUInt32LE(at + 4)), encoding));
    case 0x1f:
      return text(zeroEnded(piece(bytes, at + 8, bytes.readUInt32LE(at + 4) * 2), 'utf-16le'));
    case 0x40: {
      const moment = timeText(bytes.readBigUInt64LE(at + 4));
      return moment === undefined ? undefined : { text: moment, isTime: true };
    }
    default:
      return undefined;
  }
}

function piece(bytes: Buffer, at: number, length: number): Buffer {
  if (at + length > bytes.length) throw new RangeError();
  return bytes.subarray(at, at + length);
}

function zeroEnded(bytes: Buffer, encoding: string): string {
  return decodeAs(bytes, encoding).split('\0', 1)[0]!.trim();
}

/** Steps of 100 ns since 1601 as ISO 8601; none for durations, which are kept the same way, and for "never". */
function timeText(steps: bigint): string | undefined {
  const milliseconds = Number(steps / 10_000n) - 11_644_473_600_000;
  if (milliseconds < 0 || milliseconds > Date.UTC(2100, 0, 1)) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
