import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { jsonMembers } from '../fields/json-text.ts';
import { PartField } from '../fields/part-field.ts';
import { type Sheet, sheetFields, tableOf } from '../fields/sheet.ts';

/** A named value, as plain data that crosses from one thread to another. */
export interface ContentPart {
  kind: 'member' | 'heading' | 'prose';
  /** The key as people wrote it; empty for running text and for a key itself. */
  name: string;
  text: string;
  /** Where it stands, as people find the place. */
  part: string;
}

/** A table as plain data. */
export interface ContentSheet {
  name?: string;
  columns: string[];
  rows: string[][];
}

/** What was read of a file, as plain data. */
export interface ReadContent {
  parts: ContentPart[];
  sheets: ContentSheet[];
  problems: string[];
}

/**
 * Reads a file with a library that is not ours.
 * @throws Error with a one-line message of our own, since that of a library may quote what it read
 */
export type ContentReader = (bytes: ByteReader) => Promise<ReadContent>;

/** A named text: the members of JSON each by itself, any other text as it is. */
export function partsOfText(name: string, text: string, part: string): ContentPart[] {
  const members = jsonMembers(text) ?? [{ name, text }];
  return members.map((member) => ({ kind: 'member', ...member, part }));
}

/** What was read as a document; a table without a name is the whole file. */
export function documentOfContent({ parts, sheets, problems }: ReadContent): Document {
  const [only] = sheets;
  const asSheets = sheets.map(sheetOfContent);
  return {
    problems,
    *fields(): Iterable<Field> {
      for (const { kind, name, text, part } of parts) yield new PartField(kind, name, text, part);
      for (const sheet of asSheets) yield* sheetFields(sheet);
    },
    ...(only && only.name === undefined ? { table: tableOf(asSheets[0]!) } : {}),
  };
}

/** A table as fields and rules see it. */
export function sheetOfContent({ rows, ...sheet }: ContentSheet): Sheet {
  return { ...sheet, rows: () => rows };
}
