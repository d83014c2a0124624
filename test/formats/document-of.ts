import { extensionOf, recognise } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Field } from '../../src/model/field.ts';
import type { Format } from '../../src/model/format.ts';
import type { Location } from '../../src/model/location.ts';
import type { ByteReader } from '../../src/model/source.ts';
import { fileEntry } from '../file-entry.ts';

/** Bytes in memory as an entry's reader. */
export function readerOf(content: Uint8Array): ByteReader {
  return {
    size: content.length,
    read: (offset, length) => content.subarray(offset, offset + length),
    close: () => {},
  };
}

/** The format that knows an entry; `undefined` when none does. */
export function formatOf(path: string, content: string | Uint8Array): Format | undefined {
  const head = Buffer.from(content).subarray(0, 1024);
  return recognise({ path, extension: extensionOf(path), head });
}

/** What the format that knows the entry makes of it. @throws Error when its reader is asynchronous */
export function documentOf(path: string, content: string | Uint8Array): Document {
  const document = read(path, content);
  if (document instanceof Promise) throw new Error(`${path} is read asynchronously`);
  return document;
}

/** The same for a format whose reader may be asynchronous. */
export async function documentLater(path: string, content: string | Uint8Array): Promise<Document> {
  return read(path, content);
}

function read(path: string, content: string | Uint8Array): Document | Promise<Document> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const format = formatOf(path, content);
  if (!format?.read) throw new Error(`${path} is not read`);
  return format.read(fileEntry(path, bytes.length), readerOf(bytes));
}

/** Every field of an entry. */
export function fieldsOf(path: string, content: string | Uint8Array): Field[] {
  return [...documentOf(path, content).fields()];
}

/** The problems of an entry, after all of it was read. */
export function problemsOf(path: string, content: string | Uint8Array): readonly string[] {
  const document = documentOf(path, content);
  for (const field of document.fields()) field.text;
  return document.problems;
}

/** What stands in a text where a location points to. */
export function textAt(content: string, location: Location): string {
  const region = 'region' in location ? location.region : undefined;
  if (!region) throw new Error('the location has no region');
  const starts = [0];
  for (const match of content.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const offset = (line: number, column: number) => starts[line - 1]! + column - 1;
  return content.slice(offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn));
}
