/** A run of readable text in bytes that are something else. */
export interface PrintableText {
  readonly text: string;
  /** Of its first byte. */
  readonly offset: number;
}

/** Shorter runs are as often chance. */
const shortest = 6;
/** Longer runs are cut: nobody reads a number of so many digits, and a field should stay small. */
const longest = 4_096;
/** In a run that chance made, most signs are none that people write much. */
const leastOrdinary = 0.85;

/**
 * The readable texts in bytes: ASCII and UTF-8, and UTF-16 in either order, as `strings` of POSIX finds them.
 * @param base offset of the first byte in its file
 */
export function* printableTexts(bytes: Uint8Array, base: number): Iterable<PrintableText> {
  for (let at = 0; at < bytes.length; ) {
    const wide = wideRun(bytes, at);
    const end = wide?.end ?? narrowRun(bytes, at);
    const raw = bytes.subarray(at, end);
    const text = wide ? decodeWide(raw, wide.isBigEndian) : new TextDecoder().decode(raw);
    if (text.length >= shortest && isReadable(text)) yield { text: text.slice(0, longest), offset: base + at };
    at = Math.max(end, at + 1);
  }
}

/** End of a run of one-byte signs and whole UTF-8 characters; the start itself when there is none. */
function narrowRun(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Bytes of the printable character at an offset; 0 when there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead === 9 || (lead >= 0x20 && lead < 0x7f)) return 1;
  const length = lead >= 0xc3 && lead <= 0xdf ? 2 : lead >= 0xe1 && lead <= 0xef ? 3 : 0;
  for (let index = 1; index < length; index += 1) {
    if ((bytes[at + index] ?? 0) >> 6 !== 2) return 0;
  }
  return length;
}

/** A run of ASCII signs with a zero byte beside each. */
function wideRun(bytes: Uint8Array, start: number): { end: number; isBigEndian: boolean } | undefined {
  const isBigEndian = bytes[start] === 0;
  const end = wideEnd(bytes, start, isBigEndian);
  if (end - start < shortest * 2) return undefined;
  // A zero byte before the other order reads like this one; it is the likelier where it goes on for longer.
  if (isBigEndian && wideEnd(bytes, start + 1, false) > end) return undefined;
  return { end, isBigEndian };
}

function wideEnd(bytes: Uint8Array, start: number, isBigEndian: boolean): number {
  let at = start;
  while (at + 1 < bytes.length) {
    const [sign, zero] = isBigEndian ? [bytes[at + 1]!, bytes[at]!] : [bytes[at]!, bytes[at + 1]!];
    if (zero !== 0 || sign < 0x20 || sign >= 0x7f) break;
    at += 2;
  }
  return at;
}

function decodeWide(raw: Uint8Array, isBigEndian: boolean): string {
  return new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(raw);
}

/** Whether a run of signs is more likely text than chance: some letters or digits together, and few signs that people seldom write. */
export function isReadable(text: string): boolean {
  if (!/\p{L}{3}|\d{5}/u.test(text)) return false;
  const ordinary = text.match(/[\p{L}\p{M}\d ,.:/@_\-^=\\]/gu)?.length ?? 0;
  return ordinary >= text.length * leastOrdinary;
}
