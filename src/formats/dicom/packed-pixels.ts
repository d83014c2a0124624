import type { DicomElement, PackedPixels } from '../../model/dicom.ts';
import type { ByteWindow } from './byte-window.ts';
import type { Element } from './data-set.ts';

const item = 0xfffee000;
const sequenceEnd = 0xfffee0dd;
const pixelData = 0x7fe00010;
/** More fragments are followed no further: the frames of the longest recordings are fewer. */
const mostFragments = 20_000;
const headLength = 8;

/** Where fragments stand, and where the delimiter behind them ends. */
interface Fragments {
  readonly fragments: PackedPixels['fragments'];
  /** `undefined` where no delimiter is found. */
  readonly end: number | undefined;
}

/**
 * The fragments of encapsulated data, by their lengths alone (PS3.5 section A.4). The offset table before them is none of them.
 * @param start of the offset table
 */
export function fragmentsFrom(window: ByteWindow, start: number, littleEndian: boolean): Fragments {
  const fragments: { offset: number; length: number }[] = [];
  let at = start;
  for (let index = 0; index < mostFragments && at + headLength <= window.size; index += 1) {
    // Eight bytes at a time: to fill the window for each fragment would read most of the pixels.
    const bytes = window.bytes(at, headLength);
    const view = new DataView(bytes.buffer, bytes.byteOffset, headLength);
    const tag = view.getUint16(0, littleEndian) * 0x10000 + view.getUint16(2, littleEndian);
    if (tag === sequenceEnd) return { fragments, end: at + headLength };
    if (tag !== item) break;
    const length = view.getUint32(4, littleEndian);
    if (index > 0) fragments.push({ offset: at + headLength, length });
    at += headLength + length;
  }
  return { fragments, end: undefined };
}

/** The pixels of a picture inside a sequence, as in an icon; `undefined` for any other element, and where they are native. */
export function packedInside(element: DicomElement): PackedPixels | undefined {
  if (element.tag !== pixelData || element.length !== undefined || element.items) return undefined;
  const { owner, offset } = element as Element;
  const { fragments } = fragmentsFrom(owner.window, offset, true);
  return { element, fragments, read: (at, length) => owner.window.bytes(at, length) };
}
