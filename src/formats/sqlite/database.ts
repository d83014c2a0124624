import type { Database, SqlJsStatic, SqlValue } from 'sql.js';
import { cellText } from '../fields/cell-text.ts';

/** A table as the schema has it. */
export interface SqlTable {
  name: string;
  columns: string[];
}

/** A text of the schema and what it defines. */
export interface SqlDefinition {
  name: string;
  sql: string;
}

/** What the types of sql.js do not know: integers beyond 2^53 come whole, and numbers of patients may be that long. */
interface ExactStatement {
  get(parameters: null, options: { useBigInt: true }): (SqlValue | bigint)[];
}

/** A database of more tables wants to exhaust memory. */
const mostTables = 10_000;

/** Loads the engine; one is shared by all databases of the thread. */
export async function loadEngine(): Promise<SqlJsStatic> {
  const { default: initialise } = await import('sql.js/dist/sql-wasm-inline.js');
  return initialise();
}

/**
 * The tables with their columns, in the order of their names. Virtual tables are left out: what stands in them stands in
 * tables beside them. Generated columns are left out as well: they are computed, and by whatever a file says.
 */
export function tablesOf(database: Database): SqlTable[] {
  const names = texts(
    database,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
     AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name LIMIT ${mostTables}`,
  );
  return names.map((name) => ({
    name,
    columns: texts(database, `SELECT name FROM pragma_table_info(${literal(name)})`),
  }));
}

/** The definitions in which somebody left a comment. */
export function commentedDefinitions(database: Database): SqlDefinition[] {
  const statement = database.prepare(
    `SELECT name, sql FROM sqlite_schema WHERE sql LIKE '%--%' OR sql LIKE '%/*%' ORDER BY name LIMIT ${mostTables}`,
  );
  const definitions: SqlDefinition[] = [];
  while (statement.step()) {
    const [name, sql] = statement.get();
    definitions.push({ name: String(name), sql: String(sql) });
  }
  statement.free();
  return definitions;
}

/**
 * Rows of a table as texts, as far as they can be read.
 * @param most rows that are read
 * @param onEnd told why not all were read, with how many were
 */
export function* rowsOf(
  database: Database,
  { name, columns }: SqlTable,
  most: number,
  onEnd: (why: 'damage' | 'limit', rows: number) => void,
): Iterable<string[]> {
  let rows = 0;
  try {
    const selected = columns.map((column) => identifier(column)).join(', ');
    const statement = database.prepare(`SELECT ${selected} FROM ${identifier(name)}`);
    const exact = statement as unknown as ExactStatement;
    try {
      while (statement.step()) {
        if (rows === most) {
          onEnd('limit', rows);
          return;
        }
        rows += 1;
        yield exact.get(null, { useBigInt: true }).map(cellText);
      }
    } finally {
      statement.free();
    }
  } catch {
    // The engine's message may quote names of the schema.
    onEnd('damage', rows);
  }
}

function texts(database: Database, query: string): string[] {
  const statement = database.prepare(query);
  const values: string[] = [];
  while (statement.step()) values.push(String(statement.get()[0]));
  statement.free();
  return values;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
