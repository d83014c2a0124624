import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { ProseField } from '../text.ts';
import { readTextChunks } from './chunks.ts';
import { decodeAs, encodingOf } from './decoding.ts';
import { namedEncoding } from './named-encoding.ts';

/** A text with structure is held in memory as a whole up to this many bytes; a larger one is data. */
const usuallyLargest = 16 * 1024 * 1024;

/** Any text as running text, in parts. @param problems takes a sentence when something was not read */
export function* proseOf(bytes: ByteReader, problems: string[]): Iterable<Field> {
  for (const chunk of readTextChunks(bytes, problems)) yield new ProseField(chunk);
}

/** The whole of a text in memory, without its byte order mark. @param most bytes that are read */
export function wholeText(bytes: ByteReader, most: number): string {
  const content = bytes.read(0, Math.min(bytes.size, most));
  const { encoding, skip } = encodingOf(content, content.length === bytes.size);
  return decodeAs(content.subarray(skip), encoding);
}

/**
 * A document of which the structure is followed where the text fits into memory, and that is running text where not: what
 * stands in it is seen all the same, but not by which key or element.
 * @param structured the fields of the text
 * @param largest bytes of which the structure is followed
 */
export function structuredDocument(
  bytes: ByteReader,
  structured: (text: string, problems: string[]) => Iterable<Field>,
  largest = usuallyLargest,
): Document {
  const problems: string[] = [];
  if (bytes.size > largest) {
    const size = `${largest / 1024 / 1024} MiB`;
    problems.push(`larger than ${size}: it is read as plain text, without its keys and elements`);
    return { problems, encoding: namedEncoding(bytes), fields: () => proseOf(bytes, problems) };
  }
  const text = wholeText(bytes, largest);
  return { problems, encoding: namedEncoding(bytes), fields: () => structured(text, problems) };
}
