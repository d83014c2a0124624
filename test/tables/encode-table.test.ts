import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { encodeTable } from '../../src/tables/encode-table.ts';
import { readerOf } from '../formats/document-of.ts';
import { workbookFile } from '../formats/office-file.ts';
import { parquetFile } from '../formats/parquet-file.ts';
import { cellsOf } from './cells-of.ts';

const people = [
  ['F', '30'],
  ['M', '41'],
];

async function encoded(path: string, content: string | Uint8Array) {
  return encodeTable(path, readerOf(Buffer.from(content)));
}

describe('encodeTable', () => {
  const files: Record<string, string | Uint8Array> = {
    'a.csv': 'sex;age\nF;30\nM;41\n',
    'a.tsv': 'sex\tage\nF\t30\nM\t41\n',
    'a.jsonl': '{"sex":"F","age":30}\n{"sex":"M","age":41}\n',
    'a.json': '[{"sex":"F","age":30},{"sex":"M","age":41}]',
    'a.csv.gz': gzipSync('sex,age\nF,30\nM,41\n'),
    'a.jsonl.gz': gzipSync('{"sex":"F","age":30}\n{"sex":"M","age":41}\n'),
    'a.parquet': parquetFile([
      { name: 'sex', data: ['F', 'M'] },
      { name: 'age', data: [30, 41] },
    ]),
    'a.xlsx': workbookFile([{ name: 'A', rows: [['sex', 'age'], ...people] }]),
  };
  for (const [path, content] of Object.entries(files)) {
    it(`reads ${path}`, async () => {
      const table = await encoded(path, content);
      assert.deepEqual(table.headings, ['sex', 'age']);
      assert.deepEqual(cellsOf(table), people);
      assert.deepEqual(table.problems, []);
    });
  }

  it('lets records of JSON have keys that those before them have not', async () => {
    const table = await encoded('a.jsonl', '{"a":1}\n{"a":2,"b":{"c":[3]}}\n{"b":null}\n');
    assert.deepEqual(cellsOf(table), [
      ['1', ''],
      ['2', '{"c":[3]}'],
      ['', ''],
    ]);
    assert.equal(table.columns[1]!.missing, 0);
  });

  it('leaves out lines that are no object, and says which', async () => {
    const table = await encoded('a.jsonl', '{"a":1}\n{"a":\n[2]\n{"a":3}\n');
    assert.deepEqual(cellsOf(table), [['1'], ['3']]);
    assert.deepEqual(table.problems, ['line 2 is no JSON object: correct it there; 2 such lines are left out']);
    assert.deepEqual([...table.rowNumbers!], [2, 5]);
  });

  it('says why there is nothing in JSON that is no table, or is cut', async () => {
    assert.match((await encoded('a.json', '{"a":1}')).problems[0]!, /^it is no array of objects/);
    assert.match((await encoded('a.json', '[{"a":1},')).problems[0]!, /^it is no valid JSON/);
  });

  it('keeps the good rows of a compressed table that is cut', async () => {
    const lines = Array.from({ length: 50_000 }, (_, row) => `${(row * 7919) % 10_007},x${(row * 104_729) % 99_991}\n`);
    const packed = gzipSync(`a,b\n${lines.join('')}`);
    const table = await encoded('a.csv.gz', packed.subarray(0, packed.length / 2));
    assert.ok(table.rows > 1000);
    assert.ok(table.problems.some((problem) => /cut/.test(problem)));
  });

  it('says in a sentence what is no table', async () => {
    await assert.rejects(encoded('a.txt', 'Dear colleague'), /^Error: it is no table: /);
    await assert.rejects(encoded('a.csv', ''), /^Error: empty file$/);
    await assert.rejects(encoded('a.parquet', 'PAR1, but not really'), /^Error: its metadata cannot be read/);
  });
});
