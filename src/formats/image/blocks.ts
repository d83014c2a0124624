import type { Field } from '../../model/field.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { tiffFields } from '../tiff/fields.ts';

/** A longer block is no caption: it is read up to here. */
export const longestBlock = 16 * 1024 * 1024;
/** No picture has more blocks of its own; animations have one for each frame. */
export const mostBlocks = 100_000;

/** What an Exif block says; one that is damaged is a problem of the picture and not the end of it. */
export function* exifFields(block: Buffer, problems: string[]): Iterable<Field> {
  try {
    yield* tiffFields(bytesInMemory(block), 'Exif', problems);
  } catch {
    problems.push('its Exif block is damaged and not read');
  }
}
