import type { RBytes } from './bytes.ts';

/** Types of which compiled code keeps pieces of its source in a form of their own (serialize.c, ReadBC). */
const code = 21;
const repeated = 243;
const repeatedLater = 244;
const pairTypes = new Set([2, 6, 239, 240, repeatedLater]);
const withAttributes = new Set([239, 240]);

/**
 * Reads compiled code, whose constants are values of its source.
 * @param item reads a value of the usual form
 */
export function skipByteCode(bytes: RBytes, item: () => void): void {
  item();
  for (let left = bytes.int(); left > 0; left -= 1) {
    const type = bytes.int();
    if (type === code) skipByteCode(bytes, item);
    else if (type === repeated || pairTypes.has(type)) skipSource(type, bytes, item);
    else item();
  }
}

/** A call as it stood in the source; one that stands twice is written once. */
function skipSource(first: number, bytes: RBytes, item: () => void): void {
  let type = first;
  if (type === repeated) {
    bytes.int();
    return;
  }
  if (!pairTypes.has(type)) {
    item();
    return;
  }
  if (type === repeatedLater) {
    bytes.int();
    type = bytes.int();
  }
  if (withAttributes.has(type)) item();
  item();
  skipSource(bytes.int(), bytes, item);
  skipSource(bytes.int(), bytes, item);
}
