import type { DicomObject } from '../../model/dicom.ts';

/** How the samples of Pixel Data lie in memory (PS3.3 section C.7.6.3). */
export interface PictureShape {
  /** Rows times columns. */
  readonly pixels: number;
  readonly samples: number;
  /** Of one sample. */
  readonly bytes: number;
  readonly frames: number;
  /** Each colour of a frame is a plane of its own (Planar Configuration). */
  readonly isByPlane: boolean;
}

const [samplesPerPixel, planarConfiguration, numberOfFrames] = [0x00280002, 0x00280006, 0x00280008];
const [rows, columns, bitsAllocated] = [0x00280010, 0x00280011, 0x00280100];

/** @returns `undefined` where samples are no whole bytes, or the object does not say how many there are */
export function shapeOf(object: DicomObject): PictureShape | undefined {
  const number = (tag: number, other: number): number => {
    const value = Number(object.get(tag)?.values()[0] ?? other);
    return Number.isInteger(value) && value > 0 ? value : 0;
  };
  const pixels = number(rows, 0) * number(columns, 0);
  const bits = number(bitsAllocated, 0);
  const samples = number(samplesPerPixel, 1);
  if (pixels === 0 || samples === 0 || bits === 0 || bits % 8 !== 0) return undefined;
  return {
    pixels,
    samples,
    bytes: bits / 8,
    frames: number(numberOfFrames, 1),
    isByPlane: samples > 1 && number(planarConfiguration, 0) === 1,
  };
}

/** Bytes of one frame. */
export function frameLength({ pixels, samples, bytes }: PictureShape): number {
  return pixels * samples * bytes;
}
