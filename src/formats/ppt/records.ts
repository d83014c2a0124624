import type { ByteReader } from '../../model/source.ts';
import { ByteCursor, EndOfBytes } from '../fields/byte-cursor.ts';

/** The head of a record of a presentation (MS-PPT, section 2.3.1). */
export interface PptRecord {
  readonly kind: number;
  readonly instance: number;
  /** It holds records and no value. */
  readonly isContainer: boolean;
  /** Its first byte, and the first behind it. */
  readonly start: number;
  readonly end: number;
}

/** A record holds others at most this deep, which no program writes. */
const deepest = 32;
/** A value is read as a whole; a longer one is a picture or damaged. */
const longestValue = 4 * 1024 * 1024;

const headLength = 8;

/** The records between two offsets, one behind the other. @throws EndOfBytes when one ends behind them */
export function* recordsIn(bytes: ByteReader, from: number, to: number): Iterable<PptRecord> {
  const cursor = new ByteCursor(bytes, from);
  while (cursor.offset + headLength <= to) {
    const one = headAt(cursor);
    if (one.end > to) throw new EndOfBytes();
    yield one;
    cursor.offset = one.end;
  }
}

/** The record at an offset. @throws EndOfBytes when none can stand there */
export function recordAt(bytes: ByteReader, offset: number): PptRecord {
  const one = headAt(new ByteCursor(bytes, offset));
  if (one.end > bytes.size) throw new EndOfBytes();
  return one;
}

/** The records inside of one, with those that hold them in front of them. */
export function* within(bytes: ByteReader, holder: PptRecord, depth = 0): Iterable<PptRecord> {
  for (const one of recordsIn(bytes, holder.start, holder.end)) {
    yield one;
    if (one.isContainer && depth < deepest) yield* within(bytes, one, depth + 1);
  }
}

/** The bytes of a record, of a long one the first. */
export function bytesOf(bytes: ByteReader, { start, end }: PptRecord): Buffer {
  return Buffer.from(bytes.read(start, Math.min(end - start, longestValue)));
}

function headAt(cursor: ByteCursor): PptRecord {
  const head = cursor.take(headLength);
  const first = head.readUInt16LE(0);
  const start = cursor.offset;
  return {
    kind: head.readUInt16LE(2),
    instance: first >> 4,
    isContainer: (first & 0xf) === 0xf,
    start,
    end: start + head.readUInt32LE(4),
  };
}
