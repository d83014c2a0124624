import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ByteWindow } from '../../formats/dicom/byte-window.ts';
import type { Encoding } from '../../formats/dicom/element-head.ts';
import { inMemory } from '../../formats/dicom/inflate.ts';
import { LayoutError, LayoutReader, type PlacedElement } from '../../formats/dicom/layout.ts';
import { deflatedExplicit, encodingOf } from '../../formats/dicom/object.ts';
import { startOfDataSet } from '../../formats/dicom/start.ts';
import type { ByteReader } from '../../model/source.ts';
import type { Changes } from './change.ts';
import type { Encode, NewAttribute } from './encode.ts';
import { type Piece, Rewriter } from './rewrite.ts';

const explicitLittle: Encoding = { explicit: true, littleEndian: true };
const preambleLength = 128;
const metaGroup = 0x0002;
/** Pixel Data, Float Pixel Data, Double Float Pixel Data. */
const pixelData: ReadonlySet<number> = new Set([0x7fe00010, 0x7fe00008, 0x7fe00009]);
/** A deflated data set is inflated in memory, and no more than this of it. */
const inflatedLimit = 1024 * 1024 * 1024;

/** A file as it is to be written. */
export interface NewFile {
  readonly pieces: readonly Piece[];
  /** Bytes of what stood behind the pixel data, which is left out. */
  readonly leftOut: number;
}

/** What becomes of a file. */
export interface Rewriting {
  readonly transferSyntax: string;
  readonly changes: Changes;
  /** New attributes by tag; those of the same tags are taken out. */
  readonly additions: Readonly<Record<string, NewAttribute>>;
  readonly encode: Encode;
}

/**
 * A DICOM file with changes: what did not change, pixel data first of all, is copied from the original. The preamble, which
 * may be the start of another kind of file (PS3.10 section 7.1), becomes zeros.
 * @throws LayoutError with one line for a file that is not understood to the byte
 */
export function rewriteFile(bytes: ByteReader, rewriting: Rewriting): NewFile {
  const window = new ByteWindow(bytes);
  const start = startOfDataSet(window);
  const layout = new LayoutReader(window);
  const meta = layout.readTop(start.offset, explicitLittle, (tag) => start.hasMeta && tag >>> 16 === metaGroup);
  const read = (offset: number, length: number): Uint8Array => window.bytes(offset, length);
  const head = [...opening(start.offset), ...new Rewriter(read, rewriting.changes).elements(meta.elements)];
  if (rewriting.transferSyntax !== deflatedExplicit) {
    const body = rewriteBody(window, meta.end, rewriting);
    return { ...body, pieces: [...head, ...body.pieces] };
  }
  const inflated = inflate(bytes, meta.end);
  const body = rewriteBody(new ByteWindow(inMemory(inflated)), 0, rewriting);
  const whole = body.pieces.map((piece) =>
    piece instanceof Uint8Array ? piece : inflated.subarray(piece.from, piece.to),
  );
  const deflated = deflateRawSync(Buffer.concat(whole));
  const even = deflated.length % 2 === 0 ? deflated : Buffer.concat([deflated, Buffer.alloc(1)]);
  return { pieces: [...head, even], leftOut: body.leftOut };
}

/** Preamble and magic, as far as the file has them. */
function opening(offset: number): Piece[] {
  if (offset < preambleLength) return offset === 0 ? [] : [{ from: 0, to: offset }];
  const rest = offset > preambleLength ? [{ from: preambleLength, to: offset }] : [];
  return [new Uint8Array(preambleLength), ...rest];
}

function rewriteBody(window: ByteWindow, offset: number, rewriting: Rewriting): NewFile {
  const { transferSyntax, changes, additions, encode } = rewriting;
  const encoding = encodingOf(transferSyntax, window, offset);
  const layout = new LayoutReader(window);
  // Zeros after the last element pad the file.
  const { elements, end } = layout.readTop(offset, encoding, (tag) => !pixelData.has(tag) && tag !== 0);
  const pixels = pixelElement(window, layout, end, encoding);
  if (!pixels && !isPadding(window, end)) throw new LayoutError('bytes after its last element are no element');
  const writer = new Rewriter((at, length) => window.bytes(at, length), changes);
  const pieces = writer.elements(elements, encode(additions, encoding));
  const last = pixels?.end ?? end;
  return { pieces: pixels ? [...pieces, { from: end, to: last }] : pieces, leftOut: window.size - last };
}

/** The pixel data; up to the end of the file where their length lies, since a scan says nothing of it either. */
function pixelElement(
  window: ByteWindow,
  layout: LayoutReader,
  offset: number,
  encoding: Encoding,
): Pick<PlacedElement, 'end'> | undefined {
  if (!window.ensure(offset, 8) || !pixelData.has(window.tag(offset, encoding.littleEndian))) return undefined;
  try {
    return layout.readElement(offset, window.size, encoding, '', 0);
  } catch (error) {
    if (error instanceof LayoutError) return { end: window.size };
    throw error;
  }
}

function isPadding(window: ByteWindow, offset: number): boolean {
  return window.bytes(offset, window.size - offset).every((byte) => byte === 0);
}

function inflate(bytes: ByteReader, offset: number): Buffer {
  try {
    return inflateRawSync(bytes.read(offset, bytes.size - offset), { maxOutputLength: inflatedLimit });
  } catch {
    throw new LayoutError('its deflated data set is damaged, or larger than can be inflated in memory');
  }
}
