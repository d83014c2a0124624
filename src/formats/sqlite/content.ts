import type { Database } from 'sql.js';
import type { ByteReader } from '../../model/source.ts';
import { mostCells } from '../fields/sheet.ts';
import type { ContentSheet, ReadContent } from '../isolated/content.ts';
import { commentedDefinitions, loadEngine, rowsOf, type SqlTable, tablesOf } from './database.ts';

/** The engine holds a database in memory, twice for a moment. */
const largest = 256 * 1024 * 1024;

/**
 * Reads the tables of a database, and the comments of its schema.
 * @throws Error with a one-line message when its schema cannot be read
 */
export async function readContent(bytes: ByteReader): Promise<ReadContent> {
  const content: ReadContent = { parts: [], sheets: [], problems: [] };
  const engine = await loadEngine();
  const database = new engine.Database(contentOf(bytes, content.problems));
  try {
    const tables = schemaOf(database);
    for (const { name, sql } of commentedDefinitions(database)) {
      content.parts.push({ kind: 'prose', name: '', text: sql, part: `definition of ${name}` });
    }
    for (const table of tables) {
      content.sheets.push(sheetOf(database, table, Math.floor(mostCells / tables.length), content.problems));
    }
  } finally {
    database.close();
  }
  return content;
}

function contentOf(bytes: ByteReader, problems: string[]): Uint8Array {
  if (bytes.size > largest) problems.push(`only the first ${largest / 1024 / 1024} MiB of the database are read`);
  const content = Uint8Array.from(bytes.read(0, Math.min(bytes.size, largest)));
  // Whether a write-ahead log is used (file format, section 1.3.3): there is none in memory.
  content.fill(1, 18, Math.min(20, content.length));
  return content;
}

function schemaOf(database: Database): SqlTable[] {
  try {
    return tablesOf(database);
  } catch {
    // The engine's message may quote names of the schema.
    throw new Error('its schema cannot be read: the database is damaged or encrypted, export its tables as text');
  }
}

function sheetOf(database: Database, table: SqlTable, most: number, problems: string[]): ContentSheet {
  const { name, columns } = table;
  const onEnd = (why: 'damage' | 'limit', rows: number) => {
    const problem =
      why === 'limit'
        ? `of a table only the first ${rows} rows are read`
        : `a table is damaged behind row ${rows}: what follows in it is not read`;
    if (!problems.includes(problem)) problems.push(problem);
  };
  return { name, columns, rows: [...rowsOf(database, table, Math.ceil(most / Math.max(1, columns.length)), onEnd)] };
}
