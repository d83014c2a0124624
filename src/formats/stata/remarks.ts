import type { ByteCursor } from '../fields/byte-cursor.ts';
import { decodePadded } from '../text/decoding.ts';
import { type StataHeader, tag, unsigned, widthsOf, zeroEnded } from './header.ts';

/** Words about the data that are in memory. */
const mostBytes = 64 * 1024 * 1024;

/** Characteristics: notes above all, each of the data (`_dta`) or of a variable. */
export function* characteristicsOf(cursor: ByteCursor, header: StataHeader): Iterable<{ text: string; part: string }> {
  const width = widthsOf(header.release).name;
  cursor.offset = header.characteristicsAt;
  tag(cursor, '<characteristics>');
  while (cursor.take(4).toString('latin1') === '<ch>') {
    const length = cursor.length();
    const variable = zeroEnded(cursor.take(width));
    const name = zeroEnded(cursor.take(width));
    const text = zeroEnded(cursor.take(length - 2 * width));
    tag(cursor, '</ch>');
    yield { text, part: `characteristic ${name} of ${variable}` };
  }
}

/** Value labels, each with the name of its list. */
export function* valueLabelsOf(cursor: ByteCursor, header: StataHeader): Iterable<{ text: string; part: string }> {
  const width = widthsOf(header.release).name;
  cursor.offset = header.valueLabelsAt;
  tag(cursor, '<value_labels>');
  while (cursor.take(5).toString('latin1') === '<lbl>') {
    cursor.length();
    const name = zeroEnded(cursor.take(width));
    cursor.skip(3);
    const count = cursor.length();
    const textLength = cursor.length();
    cursor.skip(count * 8);
    const texts = Buffer.from(cursor.take(textLength)).toString('latin1').split('\0');
    tag(cursor, '</lbl>');
    for (const text of texts) yield { text: decodePadded(Buffer.from(text, 'latin1')), part: `value label of ${name}` };
  }
}

/** Long strings by their two numbers, as cells refer to them; as many as fit into memory. */
export function longStringsOf(cursor: ByteCursor, header: StataHeader, problems: string[]): Map<string, string> {
  const found = new Map<string, string>();
  let read = 0;
  cursor.offset = header.longStringsAt;
  tag(cursor, '<strls>');
  while (cursor.take(3).toString('latin1') === 'GSO') {
    const variable = unsigned(cursor, 4);
    const observation = unsigned(cursor, header.release === 117 ? 4 : 8);
    const isText = cursor.take(1)[0] === 130;
    const length = cursor.length();
    read += length;
    if (read > mostBytes) {
      problems.push(`only the first ${mostBytes / 1024 / 1024} MiB of its long strings are read`);
      break;
    }
    const bytes = cursor.take(length);
    // Bytes that are no text are kept as they are, and may be a file: they are looked into where they read as text.
    found.set(`${variable} ${observation}`, isText ? zeroEnded(bytes) : decodePadded(bytes));
  }
  return found;
}
