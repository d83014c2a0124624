import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { textRuns } from '../dicom/text-runs.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';
import { xmpFields } from '../xmp/fields.ts';
import { exifFields, longestBlock, mostBlocks } from './blocks.ts';
import { codestreamFields } from './codestream.ts';
import { iptcFields } from './iptc.ts';
import { type Item, itemsOf } from './items.ts';

/** The identifier of a box with XMP (XMP part 3, section 1.1.7). */
const xmpIdentifier = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex').toString('latin1');
/** Those of boxes with Exif and with IPTC, as programs write them into JPEG 2000. */
const exifIdentifier = 'JpgTiffExif->JP2';
const iptcIdentifier = Buffer.from('33c7a4d2b81d4723a0baf1a3e097ad38', 'hex').toString('latin1');

/** Exif, XMP and XML of pictures in boxes: HEIF and AVIF (ISO/IEC 23008-12), JPEG 2000 (ITU-T T.800 annex I), JPEG XL (ISO/IEC 18181-2). */
export function* boxFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  for (const { kind, start, end } of boxes(bytes, 0, bytes.size)) {
    if (end > bytes.size) problems.push('it ends in the middle of a box: get a complete copy');
    if (kind === 'meta') {
      for (const item of itemsOf(content(bytes, start, end))) yield* itemFields(item, bytes, problems);
    } else if (kind === 'Exif') yield* exifItem(content(bytes, start, end), problems);
    else if (kind === 'xml ') yield* xmlFields(content(bytes, start, end));
    else if (kind === 'uuid') {
      const box = content(bytes, start, end);
      yield* uuidFields(box.toString('latin1', 0, 16), box.subarray(16), problems);
    } else if (kind === 'jp2c') yield* codestreamFields(bytes, problems, start);
    else if (kind === 'brob') problems.push('a packed box is not looked into');
  }
}

function* uuidFields(identifier: string, content: Buffer, problems: string[]): Iterable<Field> {
  if (identifier === xmpIdentifier) yield* xmpFields(decodePadded(content));
  else if (identifier === exifIdentifier) yield* exifFields(content, problems);
  else if (identifier === iptcIdentifier) yield* iptcFields(content);
  else for (const { text } of textRuns(content)) yield new IncidentalField('prose', '', text, 'UUID box');
}

function* itemFields({ type, offset, length }: Item, bytes: ByteReader, problems: string[]): Iterable<Field> {
  const item = content(bytes, offset, offset + length);
  if (type === 'Exif') yield* exifItem(item, problems);
  else yield* xmpFields(decodePadded(item));
}

/** An Exif block behind four bytes that say where its TIFF header stands. */
function* exifItem(item: Buffer, problems: string[]): Iterable<Field> {
  if (item.length < 12) return;
  yield* exifFields(item.subarray(4 + item.readUInt32BE(0)), problems);
}

function* xmlFields(box: Buffer): Iterable<Field> {
  const text = decodePadded(box);
  const said = xmpFields(text);
  if (said.length > 0) yield* said;
  else if (text.trim() !== '') yield new PartField('prose', '', text, 'XML box');
}

/** A box with where its content starts and ends; the end may lie beyond the file. */
interface Box {
  kind: string;
  start: number;
  end: number;
}

function* boxes(bytes: ByteReader, from: number, to: number): Iterable<Box> {
  for (let at = from, count = 0; at + 8 <= to && count < mostBlocks; count += 1) {
    const head = Buffer.from(bytes.read(at, 16));
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    const headLength = isLong ? 16 : 8;
    if (size < headLength) return;
    yield { kind: head.toString('latin1', 4, 8), start: at + headLength, end: at + size };
    at += size;
  }
}

function content(bytes: ByteReader, start: number, end: number): Buffer {
  return Buffer.from(bytes.read(start, Math.max(0, Math.min(end - start, longestBlock, bytes.size - start))));
}
