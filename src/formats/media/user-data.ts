import type { ByteReader } from '../../model/source.ts';
import { decodePadded } from '../text/decoding.ts';

/** A text of a movie's user data. */
export interface UserText {
  /** With the sign: `©xyz`, which is the place of recording (ISO 6709). */
  id: string;
  text: string;
}

/** Atoms that hold others, on the way to user data. */
const containers: ReadonlySet<string> = new Set(['moov', 'trak', 'udta']);
const mostAtoms = 10_000;
const deepest = 4;
const longestText = 64 * 1024;

/**
 * International texts of user data (QuickTime File Format, "User Data Atoms"), which phones write and the library of tags
 * leaves out; nothing for a file that consists of no atoms.
 */
export function* userData(bytes: ByteReader): Iterable<UserText> {
  const start = Buffer.from(bytes.read(4, 4)).toString('latin1');
  if (!/^(ftyp|moov|mdat|wide|free|skip)$/.test(start)) return;
  yield* atomsIn(bytes, 0, bytes.size, { left: mostAtoms }, 0);
}

function* atomsIn(
  bytes: ByteReader,
  from: number,
  to: number,
  budget: { left: number },
  depth: number,
): Iterable<UserText> {
  for (let at = from; at + 8 <= to && budget.left > 0; budget.left -= 1) {
    const head = Buffer.from(bytes.read(at, 16));
    if (head.length < 8) return;
    const id = head.toString('latin1', 4, 8);
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    const headLength = isLong ? 16 : 8;
    if (size < headLength) return;
    const end = Math.min(to, at + size);
    if (containers.has(id) && depth < deepest) yield* atomsIn(bytes, at + headLength, end, budget, depth + 1);
    else if (id.startsWith('\xa9') && depth > 0) yield* textsIn(bytes, at + headLength, end, id);
    at += size;
  }
}

/** Texts of one atom in several languages: length, language, text. */
function* textsIn(bytes: ByteReader, from: number, to: number, id: string): Iterable<UserText> {
  const content = Buffer.from(bytes.read(from, Math.min(to - from, longestText)));
  for (let at = 0; at + 4 <= content.length; ) {
    const length = content.readUInt16BE(at);
    const text = decodePadded(content.subarray(at + 4, at + 4 + length)).trim();
    if (text !== '') yield { id, text };
    at += 4 + length;
  }
}
