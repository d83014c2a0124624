import type { PackedPixels } from '../../model/dicom.ts';
import type { Field, FieldKind } from '../../model/field.ts';
import { partOf } from '../../model/location.ts';
import { Recurrence } from '../../model/recurrence.ts';
import type { ByteReader } from '../../model/source.ts';
import { type PictureReader, pictureReader } from '../image/readers.ts';
import type { ValuePart } from './value-part.ts';

/** A text that a codec keeps beside the pixels, and what kind of field it is. */
export interface PackedText extends ValuePart {
  readonly kind: FieldKind;
}

/**
 * Of how many frames the headers are looked at: a program writes the same into all of them, mostly, and a recorder that writes a time or
 * a name into each writes it into the first and the last as well. To read a header means to read a page from the disk, so that all frames of a
 * recording with thousands would cost as much as its pixels.
 */
const mostFrames = 32;
/** Bytes of a header that are read at once: those of most frames are shorter. */
const headerLength = 4096;
/** A frame in more fragments has its header in the first ones. */
const mostOfFrame = 16;
/** More texts are no header of a picture. */
const mostTexts = 1_000;

/** What was read of pixels whose object is asked for its fields again and again. */
const known = new WeakMap<PackedPixels, readonly PackedText[]>();

/** Texts of the frames that were read last, by what they say: slices of a series have the same ones. */
let lastRead = new Map<string, PackedText>();

/**
 * The comments and the metadata of the codec in encapsulated pixel data: comments and application segments of JPEG and JPEG-LS, comments
 * and boxes of JPEG 2000 and JPEG XL, as the reader of pictures reads them. What several frames say is told of the first of
 * them. A header that is damaged ends early.
 * @param frames how many there are, as the object says
 */
export function packedTexts(pixels: PackedPixels, frames: number): readonly PackedText[] {
  const texts = known.get(pixels) ?? readTexts(pixels, frames);
  known.set(pixels, texts);
  return texts;
}

function readTexts(pixels: PackedPixels, frames: number): readonly PackedText[] {
  const isFrame = pixels.fragments.length === frames;
  const found = new Map<string, PackedText>();
  for (const index of sampled(pixels.fragments.length)) {
    const head = pixels.read(pixels.fragments[index]!.offset, Math.min(16, pixels.fragments[index]!.length));
    const read = pictureReader(head);
    if (!read) continue;
    for (const field of fieldsOf(read, frameFrom(pixels, index))) {
      if (found.size >= mostTexts) break;
      const place = partOf(field.location) ?? 'text';
      const key = JSON.stringify([place, field.name, field.text]);
      if (!found.has(key)) found.set(key, textOf(field, `${isFrame ? 'frame' : 'fragment'} ${index + 1}, ${place}`));
    }
  }
  const texts = [...found].map(([key, text]) => {
    const before = lastRead.get(key);
    return before?.place === text.place ? before : text;
  });
  lastRead = new Map([...found.keys()].map((key, index) => [key, texts[index]!]));
  return texts;
}

function textOf({ kind, name, text, isIncidental }: Field, place: string): PackedText {
  return { kind, name, text, place, recurrence: new Recurrence(), ...(isIncidental ? { isIncidental } : {}) };
}

/** Fields of a picture as far as it can be read. */
function* fieldsOf(read: PictureReader, frame: ByteReader): Iterable<Field> {
  try {
    yield* read(frame, []);
  } catch {
    // A header that leads beyond the end: what stands before that was read.
  }
}

/** Which fragments are looked at: the first and the last, and others at equal distances. */
function sampled(count: number): number[] {
  if (count <= mostFrames) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: mostFrames }, (_, index) => Math.round((index * (count - 1)) / (mostFrames - 1)));
}

/** A frame as a file of its own: the fragment with its start, and those after it up to the next start. */
function frameFrom({ fragments, read }: PackedPixels, first: number): ByteReader {
  const parts = [fragments[first]!];
  for (let next = first + 1; next < Math.min(fragments.length, first + mostOfFrame); next += 1) {
    // Where each fragment is a frame, the header ends within the first one.
    if (parts[0]!.length >= headerLength * 16) break;
    const part = fragments[next]!;
    if (pictureReader(read(part.offset, Math.min(16, part.length)))) break;
    parts.push(part);
  }
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const start = read(parts[0]!.offset, Math.min(headerLength, parts[0]!.length));
  return {
    size,
    read(offset, length) {
      if (offset + length <= start.length) return start.subarray(offset, offset + length);
      const pieces: Uint8Array[] = [];
      let [skipped, wanted] = [offset, Math.max(0, length)];
      for (const part of parts) {
        if (wanted === 0) break;
        if (skipped >= part.length) {
          skipped -= part.length;
          continue;
        }
        const piece = read(part.offset + skipped, Math.min(wanted, part.length - skipped));
        pieces.push(piece);
        wanted -= piece.length;
        skipped = 0;
      }
      return Buffer.concat(pieces);
    },
    close() {},
  };
}
