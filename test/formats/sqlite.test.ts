import assert from 'node:assert/strict';
import { documentLater } from './document-of.ts';
import { sqliteFile } from './sqlite-file.ts';

describe('SQLite format', () => {
  const cellsOf = async (content: Uint8Array) => {
    const document = await documentLater('a.db', content);
    const cells = [...document.fields()].filter(({ kind }) => kind === 'cell').map(({ name, text }) => [name, text]);
    return { document, cells };
  };

  it('gives the cells of every table with sheet, row and column, named by the column', async () => {
    const content = await sqliteFile(
      'CREATE TABLE "the people" (id INTEGER PRIMARY KEY, "full name" TEXT)',
      `INSERT INTO "the people" VALUES (7, 'Jane Roe')`,
      'CREATE TABLE empty (x)',
    );
    const { document } = await cellsOf(content);
    assert.equal(document.table, undefined);
    const fields = [...document.fields()].filter(({ text }) => text !== 'x');
    assert.deepEqual(
      fields.map(({ kind, name, text, location }) => [kind, name, text, location]),
      [
        ['heading', '', 'the people', { kind: 'slot', slot: 'table the people' }],
        ['heading', '', 'id', { kind: 'column', column: 1, sheet: 'the people' }],
        ['heading', '', 'full name', { kind: 'column', column: 2, sheet: 'the people' }],
        ['cell', 'id', '7', { kind: 'cell', cell: { row: 2, column: 1 }, sheet: 'the people' }],
        ['cell', 'full name', 'Jane Roe', { kind: 'cell', cell: { row: 2, column: 2 }, sheet: 'the people' }],
      ],
    );
  });

  it('hands out a single table as rows, as often as they are asked for', async () => {
    const { document } = await cellsOf(
      await sqliteFile('CREATE TABLE t (a, b)', 'INSERT INTO t VALUES (1, NULL), (2, 3)'),
    );
    assert.deepEqual(document.table!.columns, ['a', 'b']);
    for (let time = 0; time < 2; time += 1) {
      assert.deepEqual(
        [...document.table!.rows()],
        [
          { number: 2, cells: ['1', ''] },
          { number: 3, cells: ['2', '3'] },
        ],
      );
    }
  });

  it('reads numbers that are longer than a double holds', async () => {
    const { cells } = await cellsOf(await sqliteFile('CREATE TABLE t (n)', 'INSERT INTO t VALUES (9007199254740993)'));
    assert.deepEqual(cells, [['n', '9007199254740993']]);
  });

  it('reads bytes that are text, and no others', async () => {
    const { cells } = await cellsOf(
      await sqliteFile('CREATE TABLE t (b)', "INSERT INTO t VALUES (x'4a616e65'), (x'00ff00ff4a616e65')"),
    );
    assert.deepEqual(cells, [['b', 'Jane']]);
  });

  it('reads comments in definitions', async () => {
    const document = await documentLater('a.db', await sqliteFile('CREATE TABLE t (x -- ask Jane Roe\n)'));
    const [definition] = [...document.fields()];
    assert.match(definition!.text, /ask Jane Roe/);
    assert.deepEqual(definition!.location, { kind: 'slot', slot: 'definition of t' });
  });

  it('computes nothing that a file defines', async () => {
    const { document, cells } = await cellsOf(
      await sqliteFile('CREATE TABLE t (a, b AS (zeroblob(a)) VIRTUAL)', 'INSERT INTO t VALUES (999999999)'),
    );
    assert.deepEqual([cells, document.problems], [[['a', '999999999']], []]);
  });

  it('reads a database that had a write-ahead log', async () => {
    const content = await sqliteFile('CREATE TABLE t (a)', "INSERT INTO t VALUES ('Jane')");
    content.fill(2, 18, 20);
    assert.deepEqual((await cellsOf(content)).cells, [['a', 'Jane']]);
  });

  it('reads the rows before a damaged page, and says where it stopped', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `(${index}, 'row ${index} of the table')`);
    const content = await sqliteFile('CREATE TABLE t (a, b)', `INSERT INTO t VALUES ${rows.join()}`);
    content.fill(0xff, content.length >> 1, (content.length >> 1) + 4096);
    const { document, cells } = await cellsOf(content);
    assert.ok(cells.length > 100 && cells.length < 4000, String(cells.length));
    assert.match(document.problems.join(), /^a table is damaged behind row \d+: what follows in it is not read$/);
  });

  it('refuses in one line what is no database behind its signature', async () => {
    const content = Buffer.from('SQLite format 3\0 of Jane Roe');
    await assert.rejects(documentLater('a.db', content), /^Error: its schema cannot be read/);
  });

  it('ends every cut and every changed byte as fields, problems or an error of one line', async () => {
    const content = await sqliteFile('CREATE TABLE Jane (Roe)', "INSERT INTO Jane VALUES ('Jane Roe')");
    for (let offset = 16; offset < content.length; offset += 37) {
      const changed = Uint8Array.from(content);
      changed[offset]! ^= 0xff;
      for (const damaged of [changed, content.subarray(0, offset)]) {
        const said = await cellsOf(damaged).then(
          ({ document }) => document.problems.join(),
          (error: Error) => error.message,
        );
        assert.doesNotMatch(said, /\n|Jane|Roe/);
      }
    }
  });
});
