import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { boxFields } from './boxes.ts';
import { codestreamFields } from './codestream.ts';
import { gifFields } from './gif.ts';
import { jpegFields } from './jpeg.ts';
import { pngFields } from './png.ts';
import { webpFields } from './webp.ts';

/** Reads what a picture says beside its pixels. @param problems gets why something was not read, one sentence each */
export type PictureReader = (bytes: ByteReader, problems: string[]) => Iterable<Field>;

/** The readers by the first bytes of their files, as Latin-1. */
const readers: readonly { readonly starts: RegExp; readonly read: PictureReader }[] = [
  { starts: /^\xff\xd8\xff/, read: jpegFields },
  { starts: /^\x89PNG\r\n\x1a\n/, read: pngFields },
  { starts: /^GIF8[79]a/, read: gifFields },
  { starts: /^RIFF[\s\S]{4}WEBP/, read: webpFields },
  // HEIF and AVIF by their brands, JPEG 2000 and JPEG XL by the box that each starts with.
  { starts: /^[\s\S]{4}ftyp(hei[cxms]|hev[cx]|mif1|msf1|avi[fs])/, read: boxFields },
  { starts: /^\0\0\0\x0c(jP {2}|JXL )\r\n\x87\n/, read: boxFields },
  // JPEG 2000 without boxes: the markers of its start and of its size.
  { starts: /^\xff\x4f\xff\x51/, read: codestreamFields },
];

/** The reader of a picture; `undefined` for what starts like none. @param head its first bytes, of which 16 are looked at */
export function pictureReader(head: Uint8Array): PictureReader | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  return readers.find(({ starts }) => starts.test(start))?.read;
}
