import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { decodePadded } from '../text/decoding.ts';
import { xmpFields } from '../xmp/fields.ts';
import { exifFields, longestBlock, mostBlocks } from './blocks.ts';

/** Exif and XMP of a WebP picture (RFC 9649 section 2.7.1.5). */
export function* webpFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  let at = 12;
  for (let index = 0; index < mostBlocks && at + 8 <= bytes.size; index += 1) {
    const head = Buffer.from(bytes.read(at, 8));
    const kind = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    if (kind === 'EXIF' || kind === 'XMP ') {
      const content = Buffer.from(bytes.read(at + 8, Math.min(length, longestBlock)));
      if (content.length < length) problems.push(`its ${kind.trim()} is read in part`);
      // Some programs put the head of a JPEG segment before it.
      const start = content.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
      if (kind === 'EXIF') yield* exifFields(content.subarray(start), problems);
      else yield* xmpFields(decodePadded(content));
    }
    at += 8 + length + (length & 1);
  }
}
