import type { PackedPixels } from '../../model/dicom.ts';
import type { ByteWindow } from './byte-window.ts';
import { DataSet, Element } from './data-set.ts';
import { type Encoding, readHead, undefinedLength } from './element-head.ts';
import { fragmentsFrom } from './packed-pixels.ts';
import { Parser } from './parser.ts';

const headLength = 8;
/** Pixel data is the last but one group; what may follow it has a higher one (PS3.5 section 7.1). */
const groupOfPixelData = 0x7fe0;

/** What stands behind the pixel data. */
export interface AfterPixelData {
  /** Data elements, such as a digital signature or Data Set Trailing Padding. */
  readonly data: DataSet;
  /** Where bytes start that are no data element. */
  readonly trailing?: number;
  readonly packed?: PackedPixels;
}

/**
 * Reads what follows the pixel data without reading the pixels: their length says where they end, or the lengths of their
 * fragments do (PS3.5 section A.4).
 * @param offset of the pixel data element
 */
export function readAfterPixelData(window: ByteWindow, offset: number, encoding: Encoding): AfterPixelData {
  const data = new DataSet(window, undefined, 0);
  const head = window.ensure(offset, headLength) ? readHead(window, offset, window.size, encoding) : undefined;
  if (!head) return { data };
  if (head.length !== undefinedLength) return behind(window, head.value + head.length, encoding, data);
  const { fragments, end } = fragmentsFrom(window, head.value, head.encoding.littleEndian);
  const element = new Element(data, head.tag, head.vr, head.value, undefined, encoding.littleEndian);
  const packed = { element, fragments, read: (at: number, length: number) => window.bytes(at, length) };
  return { ...behind(window, end, encoding, data), packed };
}

/** What stands from an offset on. @param end where the pixel data ends, as far as that is known */
function behind(window: ByteWindow, end: number | undefined, encoding: Encoding, data: DataSet): AfterPixelData {
  if (end === undefined || end >= window.size || isZero(window, end)) return { data };
  if (end + headLength <= window.size && tagAt(window, end, encoding) >>> 16 >= groupOfPixelData) {
    const parser = new Parser(window);
    parser.readFile(data, end, encoding);
    if (parser.problems.length === 0) return { data };
  }
  return { data: new DataSet(window, undefined, 0), trailing: end };
}

function tagAt(window: ByteWindow, offset: number, { littleEndian }: Encoding): number {
  return window.ensure(offset, headLength) ? window.tag(offset, littleEndian) : 0;
}

/** Zeros to the end, of which no more than a mebibyte is looked at. */
function isZero(window: ByteWindow, start: number): boolean {
  return window.bytes(start, 1024 * 1024).every((byte) => byte === 0);
}
