import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';
import type { EdfHeader } from './header.ts';

/** Records from either end of which annotations are read; a record mostly lasts a second. */
const recordsAtEitherEnd = 5_000;
/** Bytes of annotations in one record; programs reserve some hundreds. */
const mostInRecord = 64 * 1024;
/** Different texts that are handed out; marks of stages and stimuli repeat. */
const mostTold = 20_000;

/**
 * The texts of annotations (EDF+ section 2.2), each once where it stands first, from the first and the last part of the
 * recording.
 */
export function* annotationFields(header: EdfHeader, bytes: ByteReader, problems: string[]): Iterable<Field> {
  const places = header.signals.filter(({ label }) => /^[EB]DF Annotations$/.test(label));
  if (places.length === 0) return;
  const told = new Set<string>();
  let number = 0;
  for (const record of recordsToRead(header.records, problems)) {
    for (const { offset, length } of places) {
      const start = header.length + record * header.recordLength + offset;
      const content = Buffer.from(bytes.read(start, Math.min(length, mostInRecord)));
      for (const text of textsOf(content)) {
        number += 1;
        if (told.has(text) || told.size >= mostTold) continue;
        told.add(text);
        yield new PartField('prose', '', text, `annotation ${number}`);
      }
    }
  }
}

function* recordsToRead(records: number, problems: string[]): Iterable<number> {
  const firstEnd = Math.min(records, recordsAtEitherEnd);
  const lastStart = Math.max(firstEnd, records - recordsAtEitherEnd);
  if (lastStart > firstEnd) {
    problems.push(`annotations are read in its first and last ${recordsAtEitherEnd} records only`);
  }
  for (let record = 0; record < firstEnd; record += 1) yield record;
  for (let record = lastStart; record < records; record += 1) yield record;
}

/** Lists of onset, duration and texts, parted by 20 and ended by 0; the first of a record only keeps time. */
function* textsOf(content: Buffer): Iterable<string> {
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const list = content.subarray(at, end < 0 ? content.length : end);
    at += list.length + 1;
    let from = list.indexOf(20);
    while (from >= 0 && from + 1 < list.length) {
      const next = list.indexOf(20, from + 1);
      const text = decodePadded(list.subarray(from + 1, next < 0 ? list.length : next)).trim();
      if (text !== '') yield text;
      from = next;
    }
  }
}
