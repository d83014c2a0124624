import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { textRuns } from '../dicom/text-runs.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';
import { xmpFields } from '../xmp/fields.ts';
import { exifFields, mostBlocks } from './blocks.ts';
import { isEncoderComment } from './encoder-comment.ts';
import { photoshopFields } from './iptc.ts';

const exifHead = 'Exif\0';
const xmpHead = 'http://ns.adobe.com/xap/1.0/\0';
/** XMP that is too long for one segment goes on in others, after an identifier and two numbers (XMP part 3, section 1.1.3.1). */
const longXmpHead = 'http://ns.adobe.com/xmp/extension/\0';
const longXmpStart = longXmpHead.length + 32 + 8;
const photoshopHead = 'Photoshop 3.0\0';

const knownHeads = [exifHead, xmpHead, longXmpHead, photoshopHead];

/** Application segments of the format itself: sizes, colours, previews and how it was encoded. */
const technicalHead = /^(JFIF|JFXX|AVI1|Adobe|Ducky|ICC_PROFILE|MPF|FPXR|SPIFF|mrfx|HPHPHPHP)/;

const marker = { comment: 0xfe, application1: 0xe1, application13: 0xed, scan: 0xda, end: 0xd9 } as const;

/** The segments of a JPEG picture before its first scan that hold words (ITU-T T.81 annex B). */
export function* jpegFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  let comments = 0;
  const longXmp: Buffer[] = [];
  for (const { code, content } of segments(bytes, problems)) {
    const head = content.toString('latin1', 0, 40);
    if (code === marker.comment) {
      comments += 1;
      const text = decodePadded(content).trim();
      if (text !== '' && !isEncoderComment(text)) yield new PartField('prose', '', text, `JPEG comment ${comments}`);
    } else if (code === marker.application1 && head.startsWith(exifHead))
      yield* exifFields(content.subarray(6), problems);
    else if (code === marker.application1 && head.startsWith(xmpHead)) {
      yield* xmpFields(decodePadded(content.subarray(xmpHead.length)));
    } else if (code === marker.application1 && head.startsWith(longXmpHead))
      longXmp.push(content.subarray(longXmpStart));
    else if (code === marker.application13 && head.startsWith(photoshopHead)) {
      yield* photoshopFields(content.subarray(photoshopHead.length));
    } else if (isApplication(code) && !isOfNobody(head)) yield* unknownFields(code, content);
  }
  if (longXmp.length > 0) yield* xmpFields(decodePadded(Buffer.concat(longXmp)));
}

/** Whether a segment is the format's own, or is cut off within the name of a known one. */
function isOfNobody(head: string): boolean {
  return technicalHead.test(head) || knownHeads.some((known) => known.startsWith(head));
}

function isApplication(code: number): boolean {
  return code >> 4 === 0xe;
}

/** What can be read of a segment of some maker's own. */
function* unknownFields(code: number, content: Buffer): Iterable<Field> {
  for (const { text } of textRuns(content)) {
    if (!isEncoderComment(text)) yield new IncidentalField('prose', '', text, `JPEG APP${code & 15}`);
  }
}

function* segments(bytes: ByteReader, problems: string[]): Iterable<{ code: number; content: Buffer }> {
  let at = 2;
  for (let index = 0; index < mostBlocks && at + 4 <= bytes.size; index += 1) {
    const head = Buffer.from(bytes.read(at, 4));
    const code = head[1]!;
    if (head[0] !== 0xff) {
      problems.push('its segments are damaged: what follows is not read');
      return;
    }
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === marker.scan || code === marker.end) return;
    const length = head.readUInt16BE(2);
    const content = Buffer.from(bytes.read(at + 4, Math.max(0, length - 2)));
    if (content.length < length - 2) problems.push('it ends in the middle of a segment: get a complete copy');
    yield { code, content };
    at += 2 + Math.max(2, length);
  }
  problems.push('it ends before its picture: get a complete copy');
}
