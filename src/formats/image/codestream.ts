import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { textRuns } from '../dicom/text-runs.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';
import { isEncoderComment } from './encoder-comment.ts';

/** Markers of a codestream (ITU-T T.800 table A.2): a comment, and the first tile-part, before which the main header ends. */
const marker = { comment: 0x64, tilePart: 0x90, end: 0xd9 } as const;
/** Registration of a comment (table A.44): text in Latin-1; anything else is bytes. */
const isText = 1;
/** A main header has a few segments for each component; one with more wants to keep its reader busy. */
const mostSegments = 20_000;

/**
 * The comments in the main header of a JPEG 2000 codestream (ITU-T T.800 section A.9.2). What encoders write of themselves is left out.
 * @param start of the codestream, in bytes from the start of the file
 */
export function* codestreamFields(bytes: ByteReader, problems: string[], start = 0): Iterable<Field> {
  let comments = 0;
  let at = start + 2;
  for (let index = 0; index < mostSegments && at + 4 <= bytes.size; index += 1) {
    const head = Buffer.from(bytes.read(at, 4));
    const code = head[1];
    if (head[0] !== 0xff) {
      problems.push('its markers are damaged: what follows is not read');
      return;
    }
    if (code === marker.tilePart || code === marker.end) return;
    const length = Math.max(2, head.readUInt16BE(2));
    if (code === marker.comment && length > 4) {
      comments += 1;
      yield* commentFields(Buffer.from(bytes.read(at + 4, length - 2)), `JPEG 2000 comment ${comments}`);
    }
    at += 2 + length;
  }
  problems.push('it ends before its picture: get a complete copy');
}

function* commentFields(segment: Buffer, place: string): Iterable<Field> {
  if (segment.length < 2) return;
  const content = segment.subarray(2);
  if (segment.readUInt16BE(0) === isText) {
    const text = decodePadded(content).trim();
    if (text !== '' && !isEncoderComment(text)) yield new PartField('prose', '', text, place);
  } else for (const { text } of textRuns(content)) yield new IncidentalField('prose', '', text, place);
}
