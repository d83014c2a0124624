const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Where a value in quotes ends. */
export interface QuotedCell {
  /** Place of the closing quote; -1 where there is none. */
  end: number;
  isDoubled: boolean;
  /** Line ends inside. */
  lines: number;
}

/** @param opening place of the opening quote */
export function readQuoted(bytes: Uint8Array, opening: number): QuotedCell {
  let lines = 0;
  let isDoubled = false;
  for (let at = opening + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) {
      if (bytes[at + 1] !== quote) return { end: at, isDoubled, lines };
      isDoubled = true;
      at += 1;
    } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) lines += 1;
  }
  return { end: -1, isDoubled, lines };
}

/** A value in quotes with each pair of quotes as one. */
export function undoubled(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const value = new Uint8Array(end - start);
  let length = 0;
  for (let at = start; at < end; at += 1) {
    value[length] = bytes[at]!;
    length += 1;
    if (bytes[at] === quote) at += 1;
  }
  return value.subarray(0, length);
}

/** Where the next line starts. @param at where a line ends, with a line feed, a carriage return or both */
export function afterLineEnd(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === carriageReturn ? at + 1 : at;
  return bytes[next] === lineFeed ? next + 1 : next;
}
