import { crc32, deflateSync } from 'node:zlib';
import type { TiffTags } from './tiff-file.ts';
import { tiffFile } from './tiff-file.ts';

/** A JPEG file of segments and an empty scan. @param segments by the low byte of their marker */
export function jpegFile(segments: readonly [marker: number, content: Uint8Array | string][]): Buffer {
  const parts = segments.map(([marker, content]) => {
    const bytes = Buffer.from(content as string);
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(bytes.length + 2, 2);
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9])]);
}

/** An Exif segment's content. */
export function exifSegment(tags: TiffTags): Buffer {
  return Buffer.concat([Buffer.from('Exif\0\0'), tiffFile([tags], 'big')]);
}

/** XMP with properties of Dublin Core and others as elements. */
export function xmp(properties: Record<string, string>): string {
  const elements = Object.entries(properties).map(([name, value]) => `<x:${name}>${value}</x:${name}>`);
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description>${elements.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** Datasets of the application record of IPTC. */
export function iptc(datasets: readonly [dataset: number, text: string][]): Buffer {
  return Buffer.concat(
    datasets.map(([dataset, text]) => {
      const head = Buffer.from([0x1c, 2, dataset, 0, 0]);
      const value = Buffer.from(text);
      head.writeUInt16BE(value.length, 3);
      return Buffer.concat([head, value]);
    }),
  );
}

/** The segment of Photoshop's resources with an IPTC block. */
export function photoshopSegment(block: Buffer): Buffer {
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(block.length, head.length - 4);
  return Buffer.concat([head, block, Buffer.alloc(block.length % 2)]);
}

/** A PNG file of chunks and no picture. */
export function pngFile(chunks: readonly [kind: string, content: Uint8Array][]): Buffer {
  const all = [...chunks, ['IEND', Buffer.alloc(0)] as const];
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...all.map(([kind, content]) => {
      const body = Buffer.concat([Buffer.from(kind), content]);
      const bytes = Buffer.alloc(4 + body.length + 4);
      bytes.writeUInt32BE(content.length);
      body.copy(bytes, 4);
      bytes.writeUInt32BE(crc32(body), 4 + body.length);
      return bytes;
    }),
  ]);
}

/** Contents of the three chunks of texts. */
export const pngText = {
  tEXt: (keyword: string, text: string) => Buffer.from(`${keyword}\0${text}`, 'latin1'),
  zTXt: (keyword: string, text: string) => Buffer.concat([Buffer.from(`${keyword}\0\0`), deflateSync(text)]),
  iTXt: (keyword: string, text: string) => Buffer.from(`${keyword}\0\0\0en\0\0${text}`),
};

/** A GIF file of one pixel with a comment. */
export function gifFile(comment: string): Buffer {
  const text = Buffer.from(comment);
  return Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\0\0\0', 'latin1'),
    Buffer.from([0x21, 0xfe, text.length]),
    text,
    Buffer.from([0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b]),
  ]);
}

/** A WebP file of chunks. */
export function webpFile(chunks: readonly [kind: string, content: Uint8Array][]): Buffer {
  const parts = chunks.map(([kind, content]) => {
    const head = Buffer.from(`${kind}\0\0\0\0`);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const head = Buffer.from('RIFF\0\0\0\0');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** A HEIF file of one item with Exif and one with XMP, and no picture. */
export function heifFile(exif: Buffer, xmpText: string): Buffer {
  const contents = [Buffer.concat([Buffer.alloc(4), exif]), Buffer.from(xmpText)];
  const entry = (id: number, type: string, rest: string) =>
    isoBox('infe', Buffer.concat([Buffer.of(2, 0, 0, 0, 0, id, 0, 0), Buffer.from(`${type}\0${rest}`)]));
  const information = isoBox(
    'iinf',
    Buffer.concat([Buffer.of(0, 0, 0, 0, 0, 2), entry(1, 'Exif', ''), entry(2, 'mime', 'application/rdf+xml\0')]),
  );
  const head = isoBox('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));
  const locationsLength = 8 + 8 + contents.length * 14;
  let offset = head.length + 8 + 4 + information.length + locationsLength + 8;
  const places = contents.map((content, index) => {
    const place = Buffer.alloc(14);
    place.writeUInt16BE(index + 1);
    place.writeUInt16BE(1, 4);
    place.writeUInt32BE(offset, 6);
    place.writeUInt32BE(content.length, 10);
    offset += content.length;
    return place;
  });
  const locations = isoBox('iloc', Buffer.concat([Buffer.of(0, 0, 0, 0, 0x44, 0, 0, 2), ...places]));
  const meta = isoBox('meta', Buffer.concat([Buffer.alloc(4), information, locations]));
  return Buffer.concat([head, meta, isoBox('mdat', Buffer.concat(contents))]);
}

/** A box of an ISO base media file. */
export function isoBox(kind: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, content]);
}
