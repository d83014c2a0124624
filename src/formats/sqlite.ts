import type { Database, SqlJsStatic } from 'sql.js';
import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { keyFields } from './fields/key-fields.ts';
import { PartField } from './fields/part-field.ts';
import { mostCells, type Sheet, sheetFields, tableOf } from './fields/sheet.ts';
import { commentedDefinitions, loadEngine, rowsOf, type SqlTable, tablesOf } from './sqlite/database.ts';

/** The engine holds a database in memory, twice for a moment. */
const largest = 256 * 1024 * 1024;
const signature = Buffer.from('SQLite format 3\0', 'latin1');

const sqlite = {
  id: 'sqlite',
  title: 'SQLite databases',
  follows: 'SQLite 3 (file format)',
  unseen: `deleted rows that are still in the file, a write-ahead log beside it, and what lies beyond the first ${largest / 1024 / 1024} MiB`,
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => signature.equals(head.subarray(0, signature.length)),
  async read(_entry, bytes) {
    const problems: string[] = [];
    const content = contentOf(bytes, problems);
    const engine = await loadEngine();
    const tables = withDatabase(engine, content, tablesOf);
    const only = tables.length === 1 ? tables[0] : undefined;
    return {
      problems,
      fields: () => databaseFields(engine, content, tables, problems),
      ...(only ? { table: tableOf(reopened(engine, content, only, problems)) } : {}),
    };
  },
} satisfies Format;

export default sqlite;

function contentOf(bytes: ByteReader, problems: string[]): Uint8Array {
  if (bytes.size > largest) problems.push(`only the first ${largest / 1024 / 1024} MiB of the database are read`);
  const content = Uint8Array.from(bytes.read(0, Math.min(bytes.size, largest)));
  // Whether a write-ahead log is used (file format, section 1.3.3): there is none in memory.
  content.fill(1, 18, Math.min(20, content.length));
  return content;
}

function withDatabase<Result>(engine: SqlJsStatic, content: Uint8Array, use: (database: Database) => Result): Result {
  const database = new engine.Database(content);
  try {
    return use(database);
  } catch {
    // The engine's message may quote names of the schema.
    throw new Error('its schema cannot be read: the database is damaged or encrypted, export its tables as text');
  } finally {
    database.close();
  }
}

function* databaseFields(
  engine: SqlJsStatic,
  content: Uint8Array,
  tables: readonly SqlTable[],
  problems: string[],
): Iterable<Field> {
  const database = new engine.Database(content);
  try {
    for (const { name, sql } of commentedDefinitions(database)) {
      yield new PartField('prose', '', sql, `definition of ${name}`);
    }
    for (const table of tables) {
      yield* keyFields(table.name, `table ${table.name}`);
      yield* sheetFields(sheetOf(database, table, Math.floor(mostCells / tables.length), problems));
    }
  } finally {
    database.close();
  }
}

function sheetOf(database: Database, table: SqlTable, most: number, problems: string[]): Sheet {
  const { name, columns } = table;
  const onEnd = (why: 'damage' | 'limit', rows: number) => {
    const problem =
      why === 'limit'
        ? `of a table only the first ${rows} rows are read`
        : `a table is damaged behind row ${rows}: what follows in it is not read`;
    if (!problems.includes(problem)) problems.push(problem);
  };
  return {
    name,
    columns,
    rows: () => rowsOf(database, table, Math.ceil(most / Math.max(1, columns.length)), onEnd),
  };
}

/** A sheet that opens the database whenever its rows are asked for. */
function reopened(engine: SqlJsStatic, content: Uint8Array, table: SqlTable, problems: string[]): Sheet {
  return {
    name: table.name,
    columns: table.columns,
    *rows() {
      const database = new engine.Database(content);
      try {
        yield* sheetOf(database, table, mostCells, problems).rows();
      } finally {
        database.close();
      }
    },
  };
}
