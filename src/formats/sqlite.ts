import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { keyFields } from './fields/key-fields.ts';
import { tableOf } from './fields/sheet.ts';
import { documentOfContent, sheetOfContent } from './isolated/content.ts';
import { readIsolated } from './isolated/read.ts';

const signature = Buffer.from('SQLite format 3\0', 'latin1');

const sqlite = {
  id: 'sqlite',
  title: 'SQLite databases',
  follows: 'SQLite 3 (file format)',
  unseen:
    'deleted rows that are still in the file, a write-ahead log beside it, and what lies beyond the first 256 MiB',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => signature.equals(head.subarray(0, signature.length)),
  async read(_entry, bytes): Promise<Document> {
    const content = await readIsolated('sqlite', bytes);
    const { sheets } = content;
    const document = documentOfContent(content);
    return {
      ...document,
      *fields(): Iterable<Field> {
        for (const { name = '' } of sheets) yield* keyFields(name, `table ${name}`);
        yield* document.fields();
      },
      ...(sheets.length === 1 ? { table: tableOf(sheetOfContent(sheets[0]!)) } : {}),
    };
  },
} satisfies Format;

export default sqlite;
