import { LineIndex } from '../../model/region.ts';
import type { ByteReader } from '../../model/source.ts';
import { decodePart, encodingOf } from './decoding.ts';

/** How much of a text is in memory at a time. */
const chunkLength = 1024 * 1024;
/** A line that is longer than this is cut; nobody writes prose in it. */
const longestLine = 4 * 1024 * 1024;
/** No more of one text is read. */
const mostBytes = 512 * 1024 * 1024;

/** Some whole lines of a text. */
export interface TextChunk {
  text: string;
  /** Number of its first line, from 1. */
  firstLine: number;
  /** No more of the text follows. */
  isLast: boolean;
}

/** Some whole lines of a text as they stand in the file. */
export interface LineBytes {
  /** Valid until the next read. */
  readonly bytes: Uint8Array;
  /** How the text is read, by its start (WHATWG Encoding standard). */
  readonly encoding: string;
  /** It is one line, of which the end is left out. */
  readonly isCut: boolean;
  /** No more of the text follows. */
  readonly isLast: boolean;
}

/**
 * Reads a text in chunks of whole lines, so that memory stays bounded.
 * @param problems takes a sentence when something was not read
 */
export function* readTextChunks(bytes: ByteReader, problems: string[]): Generator<TextChunk> {
  let firstLine = 1;
  for (const { bytes: lines, encoding, isCut, isLast } of readLineBytes(bytes, problems)) {
    const text = decodePart(lines, encoding);
    if (isCut) problems.push(cutLine(firstLine));
    yield { text, firstLine, isLast };
    firstLine += countLines(text) + (isCut ? 1 : 0);
  }
}

/** What is said of a line that is longer than the longest. */
export function cutLine(line: number): string {
  return `line ${line} is longer than ${longestLine} bytes: its end is not read`;
}

/** The same chunks as bytes, without the byte order mark. */
export function* readLineBytes(bytes: ByteReader, problems: string[]): Generator<LineBytes> {
  const { encoding, skip } = encodingOf(bytes.read(0, chunkLength), bytes.size <= chunkLength);
  const end = Math.min(bytes.size, mostBytes);
  let offset = skip;
  while (offset < end) {
    const length = wholeLines(bytes.read(offset, Math.min(chunkLength, end - offset)), offset, end, encoding);
    const raw = length > 0 ? length : lineLength(bytes, offset, end, encoding);
    const isCut = raw > longestLine;
    yield { bytes: bytes.read(offset, Math.min(raw, longestLine)), encoding, isCut, isLast: offset + raw >= end };
    offset += raw;
  }
  if (bytes.size > mostBytes) problems.push(`only the first ${mostBytes / 1024 / 1024} MiB are read`);
}

/** Length of the part of a chunk that ends with a line end; the whole chunk at the end of the text, 0 without a line end. */
function wholeLines(chunk: Uint8Array, offset: number, end: number, encoding: string): number {
  if (offset + chunk.length >= end) return chunk.length;
  const step = encoding.startsWith('utf-16') ? 2 : 1;
  for (let index = chunk.length - step; index >= 0; index -= 1) {
    if (isLineEnd(chunk, index, encoding) && index % step === 0) return index + step;
  }
  return 0;
}

/** Length of a line that is longer than a chunk, its end included. */
function lineLength(bytes: ByteReader, offset: number, end: number, encoding: string): number {
  let at = offset + chunkLength;
  while (at < end) {
    const chunk = bytes.read(at, Math.min(chunkLength, end - at));
    const step = encoding.startsWith('utf-16') ? 2 : 1;
    for (let index = 0; index < chunk.length; index += step) {
      if (isLineEnd(chunk, index, encoding)) return at + index + step - offset;
    }
    at += chunk.length;
  }
  return end - offset;
}

function isLineEnd(chunk: Uint8Array, index: number, encoding: string): boolean {
  if (encoding === 'utf-16le') return chunk[index] === 10 && chunk[index + 1] === 0;
  if (encoding === 'utf-16be') return chunk[index] === 0 && chunk[index + 1] === 10;
  return chunk[index] === 10;
}

/** Line ends of a text, the lone carriage returns of old systems included. */
function countLines(text: string): number {
  return new LineIndex(text).lineCount - 1;
}
