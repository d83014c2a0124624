import { isReadable } from '../strings/printable.ts';

/** A run of text in bytes that are something else. */
export interface TextRun {
  readonly text: string;
  /** Of its first byte, from the start of the bytes. */
  readonly offset: number;
}

/** Shorter runs are as often chance. */
const shortest = 6;
/**
 * Of random bytes a third are printable: a table of 100 KiB holds runs of this length by chance once in a hundred thousand
 * tables. Shorter ones count where something says where they begin or end.
 */
const longEnoughAlone = 20;
const longest = 4_096;
/** A run of few different signs is a table or a ramp. */
const leastDifferent = 4;
const mostRuns = 1_000;

const isPrintable = new Uint8Array(256);
for (const byte of [9, ...Array.from({ length: 0x7f - 0x20 }, (_, index) => index + 0x20)]) isPrintable[byte] = 1;

/**
 * The texts in a binary value: ASCII and UTF-8, and UTF-16 in either byte order. Structures end their texts with a zero byte
 * or say their length before them; a shorter run of which neither is true is taken for chance.
 */
export function textRuns(bytes: Uint8Array): TextRun[] {
  const runs: TextRun[] = [];
  for (let at = 0; at < bytes.length && runs.length < mostRuns; ) {
    if (!isPrintable[bytes[at]!]) {
      at += 1;
      continue;
    }
    const end = narrowEnd(bytes, at);
    if (end === at + 1 && bytes[end] === 0) {
      const wideEndAt = wideEnd(bytes, at);
      if (wideEndAt - at >= shortest * 2 - 1) keep(runs, everyOther(bytes, at, wideEndAt), at);
      at = Math.max(end, wideEndAt);
      continue;
    }
    if (end - at >= shortest && isBounded(bytes, at, end)) {
      keep(runs, new TextDecoder().decode(bytes.subarray(at, Math.min(end, at + longest))), at);
    }
    at = end;
  }
  return runs;
}

function keep(runs: TextRun[], text: string, offset: number): void {
  if (isReadable(text) && new Set(text).size >= leastDifferent && !isRamp(text)) runs.push({ text, offset });
}

/** End of a run of one-byte signs, with letters of two bytes inside of it. */
function narrowEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (isPrintable[byte] || (at > start && (byte === 10 || byte === 13))) at += 1;
    else if (byte >= 0xc3 && byte <= 0xc9 && (bytes[at + 1] ?? 0) >> 6 === 2) at += 2;
    else break;
  }
  return at;
}

/** End of a run of printable signs with a zero byte between them, as UTF-16 in either order has it. */
function wideEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at + 2 < bytes.length && bytes[at + 1] === 0 && isPrintable[bytes[at + 2]!]) at += 2;
  return at + 1;
}

function everyOther(bytes: Uint8Array, start: number, end: number): string {
  const last = Math.min(end, start + 2 * longest);
  const units: number[] = [];
  for (let at = start; at < last; at += 2) units.push(bytes[at]!);
  return String.fromCharCode(...units);
}

function isBounded(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length >= longEnoughAlone) return true;
  const isStart = start === 0 || bytes[start - 1] === 0;
  const isEnd = end === bytes.length || bytes[end] === 0;
  return (isStart && isEnd) || (start > 0 && bytes[start - 1] === length);
}

/** `ABCDEFGH…`, as a table of consecutive numbers reads. */
function isRamp(text: string): boolean {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step >= 0 && step <= 1) steps += 1;
  }
  return steps >= (text.length - 1) * 0.8;
}
