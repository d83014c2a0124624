import { frameLength, type PictureShape } from './picture-shape.ts';

const headerLength = 64;

/**
 * Decodes a frame of RLE Lossless (PS3.5 annex G): a segment for each byte of each sample, the most significant first.
 * @param encoded the fragment that holds the frame
 * @returns the frame in little endian, colours by pixel; `undefined` where it is no such frame
 */
export function decodeRunLengths(encoded: Buffer, shape: PictureShape): Buffer | undefined {
  const { pixels, samples, bytes } = shape;
  const count = samples * bytes;
  if (encoded.length < headerLength || encoded.readUInt32LE(0) !== count) return undefined;
  const frame = Buffer.alloc(frameLength(shape));
  for (let segment = 0; segment < count; segment += 1) {
    const start = encoded.readUInt32LE(4 + 4 * segment);
    const end = segment + 1 < count ? encoded.readUInt32LE(8 + 4 * segment) : encoded.length;
    if (start < headerLength || end > encoded.length) return undefined;
    const sample = Math.floor(segment / bytes);
    const first = sample * bytes + (bytes - 1 - (segment % bytes));
    const isWhole = unpack(encoded.subarray(start, end), pixels, (index, value) => {
      frame[first + index * count] = value;
    });
    if (!isWhole) return undefined;
  }
  return frame;
}

/** PackBits: a count and as many bytes as they are, or a count and one byte to repeat. @returns whether there were enough */
function unpack(segment: Buffer, length: number, write: (index: number, value: number) => void): boolean {
  let at = 0;
  let index = 0;
  while (index < length && at < segment.length) {
    const control = segment[at]!;
    at += 1;
    if (control === 128) continue;
    const isRun = control > 128;
    const count = Math.min(isRun ? 257 - control : control + 1, length - index);
    if (at + (isRun ? 1 : count) > segment.length) return false;
    for (let step = 0; step < count; step += 1) write(index + step, segment[isRun ? at : at + step]!);
    index += count;
    at += isRun ? 1 : count;
  }
  return index === length;
}
