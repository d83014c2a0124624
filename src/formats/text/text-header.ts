import type { Field } from '../../model/field.ts';
import { LineIndex } from '../../model/region.ts';
import type { ByteReader } from '../../model/source.ts';
import { decodePart, encodingOf } from './decoding.ts';
import { MappedText } from './mapped-text.ts';
import { inLines, SourceField } from './source-field.ts';

/** A longer header is none. */
const longestHeader = 1024 * 1024;

/** How a header of lines is written that stands before the voxels of a volume. */
export interface TextHeader {
  /** Matches up to and with the last line of the header, from its start; what follows is binary. */
  readonly end: RegExp;
  /** A line with a key (first group) and a value behind what it matches. */
  readonly key: RegExp;
  /** Keys of which the value is of the format. */
  readonly harmless: RegExp;
  /** What a key is called to be judged by; the key itself without it. */
  nameOf?(key: string): string;
}

/** The lines of a header as fields by their keys, each with its place in the text; lines without one as running text. */
export function* textHeaderFields(bytes: ByteReader, header: TextHeader, problems: string[]): Iterable<Field> {
  const start = Buffer.from(bytes.read(0, Math.min(bytes.size, longestHeader)));
  const end = header.end.exec(start.toString('latin1'));
  if (!end && bytes.size > longestHeader) problems.push('its header has no end: it is read in part');
  const content = end ? start.subarray(0, end.index + end[0].length) : start;
  const text = decodePart(content, encodingOf(content, true).encoding);
  const place = inLines(new LineIndex(text, 1));
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const found = header.key.exec(line);
    const key = found?.[1]?.trim() ?? '';
    if (found && header.harmless.test(key)) continue;
    const from = found?.[0].length ?? 0;
    const value = MappedText.verbatim(line.slice(from), index + from);
    yield new SourceField(found ? 'member' : 'prose', header.nameOf?.(key) ?? key, value, place);
  }
}
