import type { Format } from '../model/format.ts';
import { pictureReader } from './image/readers.ts';

const image = {
  id: 'image',
  title: 'Images (JPEG, PNG, GIF, WebP, HEIF, AVIF, JPEG 2000, JPEG XL)',
  follows:
    'Exif 2.32, XMP, IPTC IIM 4.2, PNG 3 (tEXt, zTXt, iTXt, eXIf, tIME), JFIF, GIF and JPEG 2000 comments, ISO/IEC 23008-12 (HEIF)',
  unseen: 'pixels are not looked into, so that what is written in a picture and who is on it is not seen',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => pictureReader(head) !== undefined,
  read(_entry, bytes) {
    const problems: string[] = [];
    const read = pictureReader(bytes.read(0, 16))!;
    return { problems, fields: () => read(bytes, problems) };
  },
} satisfies Format;

export default image;
