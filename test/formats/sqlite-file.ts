import initSqlJs from 'sql.js';

/** A SQLite database made by these statements. */
export async function sqliteFile(...statements: readonly string[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  for (const statement of statements) database.run(statement);
  const content = database.export();
  database.close();
  return content;
}
