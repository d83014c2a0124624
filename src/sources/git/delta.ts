/**
 * Applies a delta of a pack to its base (gitformat-pack, "Deltified representation").
 * @param most bytes that the result may have
 * @throws Error when the delta is damaged or the result is larger
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, most: number): Buffer {
  const cursor = { at: 0 };
  if (readSize(delta, cursor) !== base.length) throw new Error('a delta of another object');
  const size = readSize(delta, cursor);
  if (size > most) throw new Error('the object is too large');
  const result = Buffer.alloc(size);
  let filled = 0;
  while (cursor.at < delta.length) {
    const instruction = delta[cursor.at++]!;
    const part = instruction & 0x80 ? copied(base, delta, cursor, instruction) : inserted(delta, cursor, instruction);
    if (filled + part.length > size) throw new Error('a delta that is longer than it says');
    result.set(part, filled);
    filled += part.length;
  }
  if (filled !== size) throw new Error('a delta that is shorter than it says');
  return result;
}

interface Cursor {
  at: number;
}

/** Seven bits a byte, the lowest first. */
function readSize(bytes: Uint8Array, cursor: Cursor): number {
  let size = 0;
  for (let factor = 1; factor < 2 ** 49; factor *= 128) {
    const byte = bytes[cursor.at++];
    if (byte === undefined) break;
    size += (byte & 0x7f) * factor;
    if (byte < 0x80) return size;
  }
  throw new Error('a size that does not end');
}

/** Some bytes of the base: offset and length as far as the bits of the instruction say that they are there. */
function copied(base: Uint8Array, delta: Uint8Array, cursor: Cursor, instruction: number): Uint8Array {
  const number = (firstBit: number, bytes: number): number => {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) {
      if (instruction & (1 << (firstBit + index))) value += (delta[cursor.at++] ?? 0) * 256 ** index;
    }
    return value;
  };
  const offset = number(0, 4);
  const length = number(4, 3) || 0x10000;
  if (offset + length > base.length) throw new Error('a delta beyond its base');
  return base.subarray(offset, offset + length);
}

function inserted(delta: Uint8Array, cursor: Cursor, length: number): Uint8Array {
  const end = cursor.at + length;
  if (length === 0 || end > delta.length) throw new Error('a delta that is cut');
  const part = delta.subarray(cursor.at, end);
  cursor.at = end;
  return part;
}
