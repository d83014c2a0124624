import assert from 'node:assert/strict';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { documentLater } from './document-of.ts';
import { parquetFile } from './parquet-file.ts';

describe('Parquet format', () => {
  const read = (content: Uint8Array) => documentLater('a.parquet', content);
  const rowsOf = async (content: Uint8Array) => [...(await read(content)).table!.rows()].map(({ cells }) => cells);

  it('is a table: headings, then cells named by their column', async () => {
    const { table, fields } = await read(parquetFile([{ name: 'full name', data: ['Jane Roe'] }]));
    assert.deepEqual(table!.columns, ['full name']);
    const cells = [...fields()].filter(({ kind }) => kind !== 'member');
    assert.deepEqual(
      cells.map(({ kind, name, text, location }) => [kind, name, text, location]),
      [
        ['heading', '', 'full name', { kind: 'column', column: 1 }],
        ['cell', 'full name', 'Jane Roe', { kind: 'cell', cell: { row: 2, column: 1 } }],
      ],
    );
  });

  it('gives times, long numbers, lists and bytes as texts, and what holds nothing as nothing', async () => {
    const rows = await rowsOf(
      parquetFile([
        { name: 'when', data: [new Date('1961-05-12T10:00:00Z'), undefined], type: 'TIMESTAMP' },
        { name: 'long', data: [9007199254740993n, 1n], type: 'INT64' },
        { name: 'list', data: [{ names: ['Jane'] }, { names: [] }], type: 'JSON' },
        { name: 'bytes', data: [Buffer.from('Roe'), Buffer.of(0, 255, 0)], type: 'BYTE_ARRAY' },
        { name: 'number', data: [1.5, Number.NaN], type: 'DOUBLE' },
      ]),
    );
    assert.deepEqual(rows, [
      ['1961-05-12T10:00:00.000Z', '9007199254740993', '{"names":["Jane"]}', 'Roe', '1.5'],
      ['', '1', '{"names":[]}', '', ''],
    ]);
  });

  it('reads every row group', async () => {
    const data = Array.from({ length: 100 }, (_, index) => `row ${index}`);
    const rows = await rowsOf(parquetFile([{ name: 'a', data }], { rowGroupSize: 10 }));
    assert.deepEqual(rows.flat(), data);
  });

  const codecs = { GZIP: gzipSync, BROTLI: brotliCompressSync };
  for (const [codec, compress] of Object.entries(codecs)) {
    it(`unpacks ${codec}`, async () => {
      const options = {
        codec: codec as never,
        compressors: { [codec]: (bytes: Uint8Array) => Uint8Array.from(compress(bytes)) },
      };
      assert.deepEqual(await rowsOf(parquetFile([{ name: 'a', data: ['Jane Roe'] }], options)), [['Jane Roe']]);
    });
  }

  it('reads metadata, of JSON each value with its key', async () => {
    const content = parquetFile([{ name: 'a', data: [1] }], {
      createdBy: 'export by jroe',
      kvMetadata: [
        { key: 'source', value: '/home/jroe/visits.csv' },
        { key: 'pandas', value: '{"creator": {"library": "pyarrow"}, "columns": [{"name": "Jane Roe"}]}' },
      ],
    });
    const members = [...(await read(content)).fields()].filter(({ kind }) => kind === 'member');
    assert.deepEqual(
      members.map(({ name, text, location }) => [name, text, location.kind === 'slot' && location.slot]),
      [
        ['created_by', 'export by jroe', 'created_by'],
        ['source', '/home/jroe/visits.csv', 'metadata source'],
        ['library', 'pyarrow', 'metadata pandas'],
        ['name', 'Jane Roe', 'metadata pandas'],
      ],
    );
  });

  it('reads what people wrote in the schema of Arrow', async () => {
    const value = Buffer.concat([Buffer.of(0xff, 0, 1), Buffer.from('comment: Jane Roe'), Buffer.alloc(4)]).toString(
      'base64',
    );
    const content = parquetFile([{ name: 'a', data: [1] }], { kvMetadata: [{ key: 'ARROW:schema', value }] });
    assert.ok([...(await read(content)).fields()].some(({ text }) => text === 'comment: Jane Roe'));
  });

  it('reads the rows before a damaged page, and says where it stopped', async () => {
    const content = parquetFile([{ name: 'a', data: ['Jane Roe', 'Zoë'] }], { rowGroupSize: 1, codec: 'UNCOMPRESSED' });
    const second = Buffer.from(content).indexOf('Zoë');
    content.fill(0xff, second - 12, second);
    const document = await read(content);
    assert.deepEqual(
      [...document.table!.rows()].map(({ cells }) => cells),
      [['Jane Roe']],
    );
    assert.match(document.problems.join(), /^rows behind row 2 cannot be read: they are damaged/);
  });

  it('refuses in one line a file that is cut', async () => {
    const content = parquetFile([{ name: 'a', data: ['Jane Roe'] }]);
    for (const length of [4, 12, content.length >> 1, content.length - 1]) {
      await assert.rejects(read(content.subarray(0, length)), /^Error: its metadata cannot be read/);
    }
  });
});
