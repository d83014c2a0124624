import { createHash, type Hash } from 'node:crypto';
import { inflatedPixels } from '../../formats/dicom/inflated-pixels.ts';
import { deflatedExplicit } from '../../formats/dicom/object.ts';
import type { DicomObject } from '../../model/dicom.ts';
import type { ByteReader } from '../../model/source.ts';
import { frameLength, type PictureShape, shapeOf } from './picture-shape.ts';
import { decodeRunLengths } from './run-length.ts';

/** Pixel data as it is written, and as it looks. */
export interface PixelDigest {
  /** Of the bytes of the value. */
  readonly written: string;
  /** Of the samples; absent where they are compressed in a way that is not decoded. */
  readonly picture?: string;
}

/** Bytes that are read at a time: whole samples, of whatever size. */
const pieceLength = 1024 * 1024;
/** A larger frame is not decoded. */
const longestFrame = 256 * 1024 * 1024;
const undefinedLength = 0xffffffff;
const item = 0xfffee000;
const explicitBigEndian = '1.2.840.10008.1.2.2';
const runLengths = '1.2.840.10008.1.2.5';
/** Words that are turned round in big endian (PS3.5 section 7.3); writers take samples of 32 bits in OW for one word. */
const wordSizes: Readonly<Record<string, 2 | 4 | 8>> = { OW: 2, OF: 4, OD: 8 };

/** Where pixel data is, how it is written, and what of it is fed to digests. */
interface PixelValue {
  readonly bytes: ByteReader;
  readonly start: number;
  readonly length: number;
  readonly vr: string;
  readonly littleEndian: boolean;
}

/**
 * Digests of the value of Pixel Data alone: neither its representation nor the offset table of fragments is part of them,
 * so that equal pixels in files that were written differently are equal (PS3.5 section A.4).
 * @returns `undefined` when the object has no pixel data, or none that can be reached
 */
export function pixelDigest(object: DicomObject, bytes: ByteReader): PixelDigest | undefined {
  const value = pixelValue(object, bytes);
  if (!value) return undefined;
  const shape = shapeOf(object);
  const written = createHash('sha256');
  if (value.length === undefinedLength) {
    const isDecoded = object.transferSyntax === runLengths && shape !== undefined && frameLength(shape) <= longestFrame;
    const picture = digestFragments(written, value, isDecoded ? shape : undefined);
    return { written: shortened(written), ...(picture === undefined ? {} : { picture }) };
  }
  // Two colours of one pixel lie side by side in one file, and in planes in another.
  const isByPlane = shape?.isByPlane === true && frameLength(shape) <= longestFrame && value.littleEndian;
  const wordSize = value.littleEndian ? undefined : wordSizeOf(value.vr, shape);
  const picture = createHash('sha256');
  // What pads the value is no part of the picture.
  let left = shape ? Math.min(frameLength(shape) * shape.frames, value.length) : value.length;
  const isAsWritten = wordSize === undefined && !isByPlane && left === value.length;
  for (const piece of piecesOf(value)) {
    written.update(piece);
    if (!isByPlane && !isAsWritten) picture.update(turned(piece, wordSize).subarray(0, left));
    left = Math.max(0, left - piece.length);
  }
  const digest = shortened(written);
  if (isAsWritten) return { written: digest, picture: digest };
  if (isByPlane) digestPlanes(picture, value, shape);
  return { written: digest, picture: shortened(picture) };
}

/** Whether an object may have pixel data that was not reached: what inflates from a deflated file has a limit. */
export function hidesPixels({ transferSyntax, get }: DicomObject, digest: PixelDigest | undefined): boolean {
  return digest === undefined && transferSyntax === deflatedExplicit && get(0x00280010) !== undefined;
}

function pixelValue(object: DicomObject, bytes: ByteReader): PixelValue | undefined {
  const inflated = object.transferSyntax === deflatedExplicit ? inflatedPixels(bytes) : undefined;
  const reader = inflated?.bytes ?? bytes;
  const offset = inflated?.pixelDataOffset ?? object.pixelDataOffset;
  if (offset === undefined) return undefined;
  const littleEndian = object.transferSyntax !== explicitBigEndian;
  // A copy: the reader's array is only valid until the next read.
  const head = Buffer.from(reader.read(offset, 12));
  if (head.length < 12) return undefined;
  const named = head.toString('latin1', 4, 6);
  const isExplicit = /^O[BDFLVW]$/.test(named);
  const lengthAt = isExplicit ? 8 : 4;
  return {
    bytes: reader,
    start: offset + (isExplicit ? 12 : 8),
    length: littleEndian ? head.readUInt32LE(lengthAt) : head.readUInt32BE(lengthAt),
    vr: isExplicit ? named : 'OW',
    littleEndian,
  };
}

function* piecesOf({ bytes, start, length }: Pick<PixelValue, 'bytes' | 'start' | 'length'>): Iterable<Buffer> {
  const end = Math.min(start + length, bytes.size);
  for (let at = start; at < end; at += pieceLength) {
    const { buffer, byteOffset, length: read } = bytes.read(at, Math.min(pieceLength, end - at));
    yield Buffer.from(buffer as ArrayBuffer, byteOffset, read);
  }
}

function wordSizeOf(vr: string, shape: PictureShape | undefined): 2 | 4 | 8 | undefined {
  return vr === 'OW' && (shape?.bytes === 4 || shape?.bytes === 8) ? shape.bytes : wordSizes[vr];
}

/** Words the other way round. */
function turned(piece: Buffer, size: 2 | 4 | 8 | undefined): Buffer {
  if (size === undefined || piece.length % size !== 0) return piece;
  const copy = Buffer.from(piece);
  return size === 2 ? copy.swap16() : size === 4 ? copy.swap32() : copy.swap64();
}

/** Colours by pixel, a frame at a time. */
function digestPlanes(hash: Hash, { bytes, start, length }: PixelValue, shape: PictureShape): void {
  const { pixels, samples, bytes: size } = shape;
  const whole = frameLength(shape);
  const end = Math.min(start + length, bytes.size);
  for (let index = 0; index < shape.frames && start + (index + 1) * whole <= end; index += 1) {
    const planes = Buffer.from(bytes.read(start + index * whole, whole));
    const frame = Buffer.alloc(whole);
    for (let sample = 0; sample < samples; sample += 1) {
      for (let pixel = 0; pixel < pixels; pixel += 1) {
        const from = (sample * pixels + pixel) * size;
        planes.copy(frame, (pixel * samples + sample) * size, from, from + size);
      }
    }
    hash.update(frame);
  }
}

/**
 * The fragments of encapsulated pixel data, without the Basic Offset Table, which is the first item.
 * @param shape of frames of which each is one fragment and can be decoded
 * @returns the digest of the picture, where all of it was decoded
 */
function digestFragments(
  written: Hash,
  { bytes, start }: PixelValue,
  shape: PictureShape | undefined,
): string | undefined {
  const picture = createHash('sha256');
  let [decoded, isWhole] = [0, shape !== undefined];
  let at = start;
  for (let index = 0; ; index += 1) {
    const head = Buffer.from(bytes.read(at, 8));
    if (head.length < 8 || head.readUInt16LE(0) * 0x10000 + head.readUInt16LE(2) !== item) break;
    const length = head.readUInt32LE(4);
    if (index > 0) {
      for (const piece of piecesOf({ bytes, start: at + 8, length })) written.update(piece);
      const frame =
        isWhole && length <= longestFrame ? decodeRunLengths(copyOf(bytes, at + 8, length), shape!) : undefined;
      if (frame) {
        picture.update(frame);
        decoded += frame.length;
      } else isWhole = false;
    }
    at += 8 + length;
  }
  if (!isWhole || decoded !== frameLength(shape!) * shape!.frames) return undefined;
  return shortened(picture);
}

function copyOf(bytes: ByteReader, at: number, length: number): Buffer {
  return Buffer.from(bytes.read(at, length));
}

function shortened(hash: Hash): string {
  return hash.digest('base64url').slice(0, 22);
}
