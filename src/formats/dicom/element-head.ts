import { lookUpTag } from '../../standards/dictionary.ts';
import type { ByteWindow } from './byte-window.ts';
import { implicitRepresentation, representationOf } from './representation.ts';

/** How a data set is written (PS3.5 section A). */
export interface Encoding {
  explicit: boolean;
  littleEndian: boolean;
}

/** What stands before the value of a data element. */
export interface ElementHead {
  tag: number;
  vr: string;
  /** Value Length; 2³² − 1 where a delimiter ends the value (PS3.5 section 7.1.1). */
  length: number;
  /** Where the value starts, in bytes. */
  value: number;
  /** That of the value: it matters to numbers and to sequence items. */
  encoding: Encoding;
}

export const undefinedLength = 0xffffffff;
export const implicitLittle: Encoding = { explicit: false, littleEndian: true };
/** How far ahead two readings of an element are compared: what they lead to. */
const lookAhead = 4096;
const letterA = 0x41;
const letterZ = 0x5a;

/**
 * Reads tag, representation and length of an element of which eight bytes are in the window. Files mix encodings: an
 * element that contradicts the one of its data set is read as what it is.
 * @param end where the data set ends: of two ways to read a length, the one that keeps the value inside is right
 * @returns `undefined` when the file ends before the value
 */
export function readHead(window: ByteWindow, offset: number, end: number, encoding: Encoding): ElementHead | undefined {
  const tag = window.tag(offset, encoding.littleEndian);
  if (!encoding.explicit) {
    const explicit = { explicit: true, littleEndian: encoding.littleEndian };
    return isExplicitAfterAll(window, offset, end, tag, explicit)
      ? readHead(window, offset, end, explicit)
      : implicitHead(window, offset, tag, encoding);
  }
  const representation = representationOf(window.byte(offset + 4), window.byte(offset + 5));
  if (!representation) return unnamedHead(window, offset, end, tag, encoding);
  const { vr, isLong, isKnown } = representation;
  if (!isLong) {
    return { tag, vr, length: window.uint16(offset + 6, encoding.littleEndian), value: offset + 8, encoding };
  }
  if (!isKnown) return strangeHead(window, offset, end, tag, encoding);
  const head = longHead(window, offset, tag, vr, encoding);
  // A value of unknown representation is written as implicit little endian (PS3.5 section 6.2.2).
  return head && vr === 'UN' ? { ...head, vr: implicitRepresentation(tag), encoding: implicitLittle } : head;
}

/**
 * Whether an element's own bytes leave no doubt how it is read. Otherwise what stands behind it, or how long the file is,
 * decides.
 */
export function isPlainHead(window: ByteWindow, offset: number, { explicit }: Encoding): boolean {
  const second = window.byte(offset + 5);
  return explicit
    ? representationOf(window.byte(offset + 4), second)?.isKnown === true
    : second < letterA || second > letterZ;
}

function implicitHead(window: ByteWindow, offset: number, tag: number, { littleEndian }: Encoding): ElementHead {
  const length = window.uint32(offset + 4, littleEndian);
  const encoding = littleEndian ? implicitLittle : { explicit: false, littleEndian };
  return { tag, vr: implicitRepresentation(tag), length, value: offset + 8, encoding };
}

function longHead(
  window: ByteWindow,
  offset: number,
  tag: number,
  vr: string,
  encoding: Encoding,
): ElementHead | undefined {
  if (!window.ensure(offset, 12)) return undefined;
  return { tag, vr, length: window.uint32(offset + 8, encoding.littleEndian), value: offset + 12, encoding };
}

/**
 * Whether an element of an implicit encoding names its representation, as items of some writers do. As a length the two
 * letters of a long form would be odd, which no length is; those of a short form may be one, such as 21,316 for `DS`.
 */
function isExplicitAfterAll(window: ByteWindow, offset: number, end: number, tag: number, explicit: Encoding): boolean {
  const second = window.byte(offset + 5);
  if (second < letterA || second > letterZ) return false;
  const representation = representationOf(window.byte(offset + 4), second);
  if (!representation?.isKnown) return false;
  const { vr, isLong } = representation;
  if (isLong) return window.uint16(offset + 6, explicit.littleEndian) === 0;
  const short = shortHead(window, offset, tag, explicit);
  if (!fits(implicitHead(window, offset, tag, explicit), end)) return fits(short, end);
  return (lookUpTag(tag)?.vr ?? vr) === vr && isFollowed(window, offset, short, end);
}

/** Two bytes that are no letters where a representation should be: it is left out, or broken like `??` and `\0\0`. */
function unnamedHead(window: ByteWindow, offset: number, end: number, tag: number, encoding: Encoding): ElementHead {
  const implicit = implicitHead(window, offset, tag, encoding);
  const short = shortHead(window, offset, tag, encoding);
  if (implicit.length === undefinedLength || !fits(short, end)) return implicit;
  if (!fits(implicit, end)) return short;
  return isFollowed(window, offset, short, end) && !isFollowed(window, offset, implicit, end) ? short : implicit;
}

/** Letters that the standard does not know yet have a long length (PS3.5 section 6.2); those of a slip have a short one. */
function strangeHead(
  window: ByteWindow,
  offset: number,
  end: number,
  tag: number,
  encoding: Encoding,
): ElementHead | undefined {
  const long = longHead(window, offset, tag, implicitRepresentation(tag), encoding);
  const isReserved = window.uint16(offset + 6, encoding.littleEndian) === 0;
  if (long && isReserved && (long.length === undefinedLength || fits(long, end))) return long;
  const short = shortHead(window, offset, tag, encoding);
  return fits(short, end) && !isReserved ? short : long;
}

function shortHead(window: ByteWindow, offset: number, tag: number, encoding: Encoding): ElementHead {
  const length = window.uint16(offset + 6, encoding.littleEndian);
  return { tag, vr: implicitRepresentation(tag), length, value: offset + 8, encoding };
}

function fits({ value, length }: ElementHead, end: number): boolean {
  return value + length <= end;
}

/** Whether the end, a delimiter, or an explicit element of a higher tag stands after a value that is not long. */
function isFollowed(
  window: ByteWindow,
  offset: number,
  { tag, value, length, encoding }: ElementHead,
  end: number,
): boolean {
  const after = value + length;
  if (after === end) return true;
  const ahead = after + 8 - offset;
  if (ahead > lookAhead || !window.ensure(offset, ahead)) return false;
  const next = window.tag(after, encoding.littleEndian);
  if (next >>> 16 === 0xfffe) return true;
  return next > tag && representationOf(window.byte(after + 4), window.byte(after + 5))?.isKnown === true;
}
