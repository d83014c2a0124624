import { inflateSync } from 'node:zlib';
import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';
import { xmpFields } from '../xmp/fields.ts';
import { exifFields, longestBlock, mostBlocks } from './blocks.ts';

const textChunks = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** The chunks of a PNG picture that hold words or times (PNG, third edition, section 11.3). */
export function* pngFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  let at = 8;
  for (let index = 0; index < mostBlocks && at + 8 <= bytes.size; index += 1) {
    const head = Buffer.from(bytes.read(at, 8));
    const length = head.readUInt32BE(0);
    const kind = head.toString('latin1', 4, 8);
    if (kind === 'IEND') return;
    if (textChunks.has(kind)) {
      const content = Buffer.from(bytes.read(at + 8, Math.min(length, longestBlock)));
      if (content.length < length) problems.push(`a ${kind} chunk is read in part`);
      yield* chunkFields(kind, content, problems);
    }
    at += 12 + length;
  }
  problems.push('it ends before its last chunk: get a complete copy');
}

function* chunkFields(kind: string, content: Buffer, problems: string[]): Iterable<Field> {
  if (kind === 'eXIf') yield* exifFields(content, problems);
  else if (kind === 'tIME') {
    if (content.length < 7) return;
    const [, , month, day] = content;
    const date = [content.readUInt16BE(0), month, day].map((part) => String(part).padStart(2, '0')).join('-');
    // When a program saved a picture is often, and not always, when somebody was examined.
    yield new IncidentalField('member', 'modified', date, 'PNG tIME');
  } else {
    const end = content.indexOf(0);
    if (end < 0) return;
    const keyword = decodePadded(content.subarray(0, end));
    const text = textOf(kind, content.subarray(end + 1), problems);
    if (text === undefined || text.trim() === '') return;
    if (/^XML:com\.adobe\.xmp$/.test(keyword)) yield* xmpFields(text);
    else {
      const isPlain = /^[A-Za-z][\w .:-]{0,78}$/.test(keyword);
      const Kind = /^date:/.test(keyword) ? IncidentalField : PartField;
      yield new Kind('member', keyword, text, `PNG ${kind}${isPlain ? ` ${keyword}` : ''}`);
    }
  }
}

/** What stands behind the keyword and its zero; `undefined` where it cannot be had. */
function textOf(kind: string, rest: Buffer, problems: string[]): string | undefined {
  if (kind === 'tEXt') return decodePadded(rest);
  if (kind === 'zTXt') return inflated(rest.subarray(1), problems);
  const languageEnd = rest.indexOf(0, 2);
  const translatedEnd = languageEnd < 0 ? -1 : rest.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return undefined;
  const text = rest.subarray(translatedEnd + 1);
  return rest[0] === 1 ? inflated(text, problems) : decodePadded(text);
}

function inflated(packed: Buffer, problems: string[]): string | undefined {
  try {
    return decodePadded(inflateSync(packed, { maxOutputLength: longestBlock }));
  } catch {
    problems.push('a packed text is damaged or unpacks to more than any text, and is not read');
    return undefined;
  }
}
