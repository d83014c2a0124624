import { createHash } from 'node:crypto';
import type { DicomObject } from '../model/dicom.ts';
import type { ByteReader } from '../model/source.ts';
import { type PixelDigest, pixelDigest } from './pixels/pixel-digest.ts';

/** What of an object is kept to find its other half: digests, which stay in memory. */
export interface ObjectDigest {
  readonly path: string;
  /** The path as bytes, where it is not valid UTF-8. */
  readonly rawPath?: Uint8Array;
  /** How the picture looks where that was decoded, else how it is written. */
  readonly pixels?: string | undefined;
  readonly pixelDigest?: PixelDigest | undefined;
  /** Of attributes that de-identification keeps: acquisition and geometry. */
  readonly attributes?: string | undefined;
  /** Of those among them that even a rough tool keeps. */
  readonly geometry?: string | undefined;
  readonly uid?: string | undefined;
}

const sopClassUid = 0x00080016;
const sopInstanceUid = 0x00080018;

/** SOP Class, Modality, Rows, Columns, Number of Frames, Instance Number, Image Position and Orientation (Patient). */
const geometryTags = [
  sopClassUid,
  0x00080060,
  0x00280010,
  0x00280011,
  0x00280008,
  0x00200013,
  0x00200032,
  0x00200037,
] as const;
/**
 * Image Type, Series and Acquisition Number, Slice Location and Thickness, Repetition, Echo and Inversion Time, Flip Angle,
 * KVP, Exposure, Pixel Spacing, Bits Stored, Window Center, Sequence Name's own numbers aside.
 */
const acquisitionTags = [
  0x00080008, 0x00200011, 0x00200012, 0x00201041, 0x00180050, 0x00180080, 0x00180081, 0x00180082, 0x00181314,
  0x00180060, 0x00181152, 0x00280030, 0x00280101, 0x00281050,
] as const;

/** With fewer values than this, objects are alike because they say nothing. */
const leastValues = 4;

/** What identifies an object by content. Reads its pixel data once, a piece at a time. */
export function digestOf(
  object: DicomObject,
  bytes: ByteReader,
  { path, rawPath }: Pick<ObjectDigest, 'path' | 'rawPath'>,
): ObjectDigest {
  const pixels = pixelDigest(object, bytes);
  const uid = object.get(sopInstanceUid)?.text().trim();
  return {
    path,
    ...(rawPath === undefined ? {} : { rawPath }),
    pixels: pixels?.picture ?? pixels?.written,
    pixelDigest: pixels,
    attributes: attributesDigest(object, [...geometryTags, ...acquisitionTags]),
    geometry: attributesDigest(object, geometryTags),
    uid: uid ? shortDigest(uid) : undefined,
  };
}

function attributesDigest(object: DicomObject, tags: readonly number[]): string | undefined {
  const values = tags.map((tag) => object.get(tag)?.text() ?? '');
  return values.filter((value) => value !== '').length < leastValues ? undefined : shortDigest(values.join('\0'));
}

/** A digest of a value, for sets that stay in memory. */
export function shortDigest(value: string): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, 16);
}
