import { element, explicitLittle, part10, sequence } from './build.ts';

const item = 0xfffee000;
const sequenceEnd = 0xfffee0dd;
/** Transfer syntaxes of codecs (PS3.6 table A-1). */
export const codecs = {
  jpegBaseline: '1.2.840.10008.1.2.4.50',
  jpegLs: '1.2.840.10008.1.2.4.80',
  jpeg2000: '1.2.840.10008.1.2.4.90',
} as const;

/** Encapsulated pixel data: an empty offset table, and fragments (PS3.5 section A.4). */
export function packedPixels(fragments: readonly Uint8Array[]): Buffer {
  const head = Buffer.from([0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff]);
  return Buffer.concat([head, ...[Buffer.alloc(0), ...fragments].map((one) => part(item, one)), part(sequenceEnd)]);
}

/** An object with pixels that a codec packed. */
export function packedFile(
  transferSyntax: string,
  fragments: readonly Uint8Array[],
  frames = fragments.length,
): Buffer {
  return part10(transferSyntax, element(0x00280008, 'IS', String(frames)), packedPixels(fragments));
}

/** An object with an icon that a codec packed, and native pixels of its own. */
export function fileWithIcon(fragment: Uint8Array): Buffer {
  const icon = sequence(0x00880200, [packedPixels([fragment])], { isUndefined: true, writing: explicitLittle });
  return part10('1.2.840.10008.1.2.1', icon, element(0x7fe00010, 'OW', Buffer.alloc(8)));
}

/** A JPEG 2000 codestream of a main header with comments, and no tile. @param comments with their registration: 1 is text */
export function codestream(
  comments: readonly (readonly [registration: number, content: string | Uint8Array])[],
): Buffer {
  const segments = comments.map(([registration, content]) => {
    const bytes = Buffer.from(content as string);
    const head = Buffer.from([0xff, 0x64, 0, 0, 0, registration]);
    head.writeUInt16BE(bytes.length + 4, 2);
    return Buffer.concat([head, bytes]);
  });
  const size = Buffer.concat([Buffer.from([0xff, 0x51, 0, 41]), Buffer.alloc(39)]);
  return Buffer.concat([Buffer.from([0xff, 0x4f]), size, ...segments, Buffer.from([0xff, 0x90, 0, 10, 0, 0])]);
}

function part(tag: number, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.writeUInt32LE(content.length + (content.length % 2), 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
