import type { Format } from '../model/format.ts';
import { boxFields } from './image/boxes.ts';
import { gifFields } from './image/gif.ts';
import { jpegFields } from './image/jpeg.ts';
import { pngFields } from './image/png.ts';
import { webpFields } from './image/webp.ts';

/** The readers by the first bytes of their files, as Latin-1. */
const readers = [
  { starts: /^\xff\xd8\xff/, read: jpegFields },
  { starts: /^\x89PNG\r\n\x1a\n/, read: pngFields },
  { starts: /^GIF8[79]a/, read: gifFields },
  { starts: /^RIFF[\s\S]{4}WEBP/, read: webpFields },
  // HEIF and AVIF by their brands, JPEG 2000 and JPEG XL by the box that each starts with.
  { starts: /^[\s\S]{4}ftyp(hei[cxms]|hev[cx]|mif1|msf1|avi[fs])/, read: boxFields },
  { starts: /^\0\0\0\x0c(jP {2}|JXL )\r\n\x87\n/, read: boxFields },
];

const image = {
  id: 'image',
  title: 'Images (JPEG, PNG, GIF, WebP, HEIF, AVIF, JPEG 2000, JPEG XL)',
  follows:
    'Exif 2.32, XMP, IPTC IIM 4.2, PNG 3 (tEXt, zTXt, iTXt, eXIf, tIME), JFIF and GIF comments, ISO/IEC 23008-12 (HEIF)',
  unseen: 'pixels are not looked into, so that what is written in a picture and who is on it is not seen',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => readerOf(head) !== undefined,
  read(_entry, bytes) {
    const problems: string[] = [];
    const read = readerOf(bytes.read(0, 16))!;
    return { problems, fields: () => read(bytes, problems) };
  },
} satisfies Format;

export default image;

function readerOf(head: Uint8Array): (typeof readers)[number]['read'] | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  return readers.find(({ starts }) => starts.test(start))?.read;
}
