import type { ByteWindow } from './byte-window.ts';
import { DataSet } from './data-set.ts';
import { type Encoding, readHead, undefinedLength } from './element-head.ts';
import { Parser } from './parser.ts';

const item = 0xfffee000;
const sequenceEnd = 0xfffee0dd;
/** More fragments are followed no further: the frames of the longest recordings are fewer. */
const mostFragments = 20_000;
const headLength = 8;
/** Pixel data is the last but one group; what may follow it has a higher one (PS3.5 section 7.1). */
const groupOfPixelData = 0x7fe0;

/** What stands behind the pixel data. */
export interface AfterPixelData {
  /** Data elements, such as a digital signature or Data Set Trailing Padding. */
  readonly data: DataSet;
  /** Where bytes start that are no data element. */
  readonly trailing?: number;
}

/**
 * Reads what follows the pixel data without reading the pixels: their length says where they end, or the lengths of their
 * fragments do (PS3.5 section A.4).
 * @param offset of the pixel data element
 */
export function readAfterPixelData(window: ByteWindow, offset: number, encoding: Encoding): AfterPixelData {
  const data = new DataSet(window, undefined, 0);
  const end = endOfPixelData(window, offset, encoding);
  if (end === undefined || end >= window.size || isZero(window, end)) return { data };
  if (end + headLength <= window.size && tagAt(window, end, encoding) >>> 16 >= groupOfPixelData) {
    const parser = new Parser(window);
    parser.readFile(data, end, encoding);
    if (parser.problems.length === 0) return { data };
  }
  return { data: new DataSet(window, undefined, 0), trailing: end };
}

function endOfPixelData(window: ByteWindow, offset: number, encoding: Encoding): number | undefined {
  if (!window.ensure(offset, headLength)) return undefined;
  const head = readHead(window, offset, window.size, encoding);
  if (!head) return undefined;
  if (head.length !== undefinedLength) return head.value + head.length;
  let at = head.value;
  for (let fragment = 0; fragment < mostFragments && at + headLength <= window.size; fragment += 1) {
    // Eight bytes at a time: to fill the window for each fragment would read most of the pixels.
    const bytes = window.bytes(at, headLength);
    const view = new DataView(bytes.buffer, bytes.byteOffset, headLength);
    const tag = view.getUint16(0, head.encoding.littleEndian) * 0x10000 + view.getUint16(2, head.encoding.littleEndian);
    if (tag === sequenceEnd) return at + headLength;
    if (tag !== item) return undefined;
    at += headLength + view.getUint32(4, head.encoding.littleEndian);
  }
  return undefined;
}

function tagAt(window: ByteWindow, offset: number, { littleEndian }: Encoding): number {
  return window.ensure(offset, headLength) ? window.tag(offset, littleEndian) : 0;
}

/** Zeros to the end, of which no more than a mebibyte is looked at. */
function isZero(window: ByteWindow, start: number): boolean {
  return window.bytes(start, 1024 * 1024).every((byte) => byte === 0);
}
