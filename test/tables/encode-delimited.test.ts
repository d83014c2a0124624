import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeDelimited } from '../../src/tables/encode-delimited.ts';
import type { EncodingOptions } from '../../src/tables/encoded-table.ts';
import { rowNumberOf } from '../../src/tables/encoded-table.ts';
import { documentOf, readerOf } from '../formats/document-of.ts';
import { cellsOf } from './cells-of.ts';

const nothingMissing = { missing: { texts: [] } };

async function csv(content: string | Uint8Array, options: EncodingOptions = nothingMissing) {
  return encodeDelimited(readerOf(Buffer.from(content)), false, options);
}

describe('encodeDelimited', () => {
  it('numbers the values of each column in the order in which they first appear', async () => {
    const { headings, columns, rows, problems } = await csv('sex,age\nF,30\nM,30\nF,41\n');
    assert.deepEqual(headings, ['sex', 'age']);
    assert.equal(rows, 3);
    assert.deepEqual(
      columns.map(({ name, codes, values }) => ({ name, codes: [...codes], values })),
      [
        { name: 'sex', codes: [0, 1, 0], values: ['F', 'M'] },
        { name: 'age', codes: [0, 0, 1], values: ['30', '41'] },
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('tells long values apart that differ far from their end', async () => {
    const texts = ['2020-01-01T00:00:00.000', '2021-01-01T00:00:00.000', 'x\0', '\0x', 'x', '', '\0'];
    const table = await csv(`t,n\n${texts.map((text) => `${text},1\n`).join('')}`);
    assert.deepEqual(table.columns[0]!.values, texts);
  });

  it('keeps a hundred thousand values apart', async () => {
    const lines = Array.from({ length: 100_000 }, (_, row) => `id-${row},${row % 7}\n`);
    const { columns, rows } = await csv(`id,n\n${lines.join('')}`);
    assert.equal(rows, 100_000);
    assert.equal(columns[0]!.values.length, 100_000);
    assert.equal(columns[0]!.values[99_999], 'id-99999');
    assert.equal(columns[1]!.values.length, 7);
  });

  it('keeps the columns alone that are wanted', async () => {
    const { headings, columns } = await csv('id,sex,age\n1,F,30\n2,M,41\n', { wants: (heading) => heading !== 'id' });
    assert.deepEqual(headings, ['id', 'sex', 'age']);
    assert.deepEqual(
      columns.map(({ name, index }) => [name, index]),
      [
        ['sex', 1],
        ['age', 2],
      ],
    );
  });

  it('gives up a column with too many values, and says so without its heading', async () => {
    const { columns, problems } = await csv('id,sex\na,F\nb,F\nc,F\n', { ...nothingMissing, mostValues: 2 });
    assert.deepEqual(
      columns.map(({ name }) => name),
      ['sex'],
    );
    assert.deepEqual(problems, [
      'column 1 has more than 2 different values and is not kept: leave it out as an identifier',
    ]);
  });

  it('leaves out ragged rows with their values, and knows the rows of the others', async () => {
    const table = await csv('a,b\n1,2\n3\n4,5,6\n7,8\n');
    assert.deepEqual(cellsOf(table), [
      ['1', '2'],
      ['7', '8'],
    ]);
    assert.deepEqual(table.columns[0]!.values, ['1', '7']);
    assert.deepEqual([rowNumberOf(table, 0), rowNumberOf(table, 1)], [2, 5]);
    assert.deepEqual(table.problems, [
      'row 3 (line 3) has 1 cells where the header has 2: correct it there; 2 such rows are left out',
    ]);
  });

  it('takes a delimiter at the end of a row for no cell of its own', async () => {
    assert.deepEqual(cellsOf(await csv('a,b\n1,2,\n3,4,,\n')), [
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('counts lines inside quotes where it says which line is wrong', async () => {
    const { problems } = await csv('a,b\n"x\ny",2\n\n3\n');
    assert.match(problems[0]!, /^row 3 \(line 5\) /);
  });

  it('reads on below quotes that never close', async () => {
    const table = await csv('a,b\n1,2\n"3,4\n5,6\n7,8\n');
    assert.deepEqual(
      cellsOf(table).map(([first]) => first),
      ['1', '5', '7'],
    );
    assert.deepEqual(table.problems, [
      'the quotes that open in row 3 (line 3) are never closed: close them there; this row is left out',
    ]);
  });

  it('says that a table is cut, and keeps what is whole', async () => {
    const table = await csv('a,b\n1,2\n3');
    assert.deepEqual(cellsOf(table), [['1', '2']]);
    assert.deepEqual(table.problems, ['it ends inside row 3: it is cut; get a complete copy']);
  });

  it('gives a first column without heading an empty one, as R writes row names', async () => {
    const table = await csv('sex,age\n"1",F,30\n"2",M,41\n');
    assert.deepEqual(table.headings, ['', 'sex', 'age']);
    assert.deepEqual(cellsOf(table)[1], ['2', 'M', '41']);
    assert.deepEqual(table.problems, []);
  });

  it('reads what is in no UTF-8 far below its start, and names the line', async () => {
    const plain = Buffer.from(`name,n\n${'Anna,1\n'.repeat(200_000)}`);
    const table = await csv(Buffer.concat([plain, Buffer.from('Jos\xe9,2\n', 'latin1')]));
    assert.deepEqual(table.columns[0]!.values, ['Anna', 'José']);
    assert.match(table.problems[0]!, /^from line \d+ on it holds bytes that are no UTF-8/);
  });

  it('names the encoding where a table is in an older one, or in UTF-16', async () => {
    const latin = await csv(Buffer.from('name,n\nJosé,1\nZoë,2\n', 'latin1'));
    assert.deepEqual([latin.encoding, latin.columns[0]!.values], ['windows-1252', ['José', 'Zoë']]);
    const wide = await csv(Buffer.from('\ufeffname;n\nJosé;1\n', 'utf16le'));
    assert.deepEqual([wide.encoding, wide.headings, wide.columns[0]!.values], ['utf-16le', ['name', 'n'], ['José']]);
  });

  it('takes all texts that stand for missing for one value, and says which there were', async () => {
    const { columns } = await csv('a,b\nn/a,1\n3,1\n,1\nNaN,1\n*,1\n-3,1\n', {});
    const [{ codes, values, missing, missingTexts }] = columns as [(typeof columns)[0]];
    assert.deepEqual([[...codes], values, missing], [[0, 1, 0, 0, 0, 2], ['n/a', '3', '-3'], 0]);
    assert.deepEqual(
      missingTexts.map(({ text, records }) => [text, records]),
      [
        ['n/a', 1],
        ['', 1],
        ['NaN', 1],
        ['*', 1],
      ],
    );
  });

  it('stops when it is told to, keeps what it read and tells of progress', async () => {
    const content = `a,b\n${'1,2\n'.repeat(4_000_000)}`;
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      stop.abort();
    };
    const table = await csv(content, { signal: stop.signal, onProgress });
    assert.ok(shares[0]! > 0 && shares.at(-1) === 1);
    assert.ok(table.rows > 0 && table.rows < 4_000_000);
    assert.deepEqual(table.problems, ['reading was stopped before its end: read it again for the rest']);
  });

  it('reads nothing of an empty table', async () => {
    assert.deepEqual((await csv('\n\n')).headings, []);
    assert.equal((await csv('a,b\n')).rows, 0);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '1', '"', ',', ';', '\t', '|', ' ', '\n', '\r', 'é', '日', '😀'),
    maxLength: 14,
  });
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quotesAll: fc.boolean(),
    mark: fc.constantFrom('', '\ufeff'),
    encoding: fc.constantFrom('utf8' as const, 'utf16le' as const),
    endsInLine: fc.boolean(),
  });

  it('gives the cells that the ordinary reader gives, for tables in every dialect', async () => {
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, dialect, fc.constantFrom('table.csv', 'table.tsv'), async (cells, form, path) => {
        const { delimiter, lineEnd, quotesAll, mark, encoding, endsInLine } = form;
        const written = (cell: string) =>
          quotesAll || /["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const header = ['h1', 'h2', 'h3'].join(delimiter);
        const lines = [header, ...cells.map((row) => row.map(written).join(delimiter))];
        // Without a mark a few signs in UTF-16 are not told from anything else.
        const content = (encoding === 'utf16le' ? '\ufeff' : mark) + lines.join(lineEnd) + (endsInLine ? '' : lineEnd);
        await assertSame(path, Buffer.from(content, encoding));
      }),
      { numRuns: 500 },
    );
  });

  it('does so for any text, however badly written', async () => {
    const anything = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', 'é', '""', '",', ',"'),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(anything, async (content) => assertSame('table.csv', Buffer.from(`a,b\n${content}`))),
      { numRuns: 1000 },
    );
  });

  it('does so across the borders of chunks', async () => {
    const lines = Array.from({ length: 60_000 }, (_, row) => `${row % 97},"line\none, ${row}",${'é'.repeat(row % 30)}`);
    await assertSame('table.csv', Buffer.from(`a,b,c\r\n${lines.join('\r\n')}`));
  });

  it('does so for whatever stands among many rows without quotes, which are cut some at a time', async () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        'a',
        ',',
        '\n',
        '\r',
        '\r\n',
        '\t',
        '\b',
        '\f',
        '\0',
        'é',
        'longer than words',
        ',,,',
        '\n1,2\n',
      ),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(
        odd,
        odd,
        fc.integer({ min: 600, max: 5000 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (first, second, rows, lineEnd) => {
          const lines = Array.from({ length: rows }, (_, row) => `${row % 97},${'x'.repeat(row % 23)}`);
          const regular = lines.join(lineEnd);
          const content = ['a,b', regular, first, regular, second].join(lineEnd);
          await assertSame('table.csv', Buffer.from(content));
          await assertSame('table.tsv', Buffer.from(content.replaceAll(',', '\t')));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives up a column with too many values while it reads, and keeps the others', async () => {
    const lines = Array.from({ length: 300_000 }, (_, row) => `id-${row},${row % 7}\n`);
    const { columns, problems, rows } = await csv(`id,n\n${lines.join('')}`, { ...nothingMissing, mostValues: 1000 });
    assert.deepEqual([columns.map(({ name }) => name), problems.length, rows], [['n'], 1, 300_000]);
    assert.deepEqual([...columns[0]!.codes.subarray(299_998)], [299_998 % 7, 299_999 % 7]);
  });

  /** Compares with the rows that are as long as the header, but for tables that no two readers need to agree on. */
  async function assertSame(path: string, content: Buffer): Promise<void> {
    const document = documentOf(path, content);
    for (const field of document.fields()) void field.kind;
    if (document.problems.some((problem) => problem.includes('never closed'))) return;
    const width = document.table!.columns.length;
    const all = [...document.table!.rows()];
    const good = all.filter(({ cells }) => cells.length >= width && cells.slice(width).every((cell) => cell === ''));
    if (good.length === 0 && all.every(({ cells }) => cells.length === width + 1)) return;
    const table = await encodeDelimited(readerOf(content), path.endsWith('.tsv'), nothingMissing);
    assert.deepEqual(table.headings, document.table!.columns);
    assert.deepEqual(
      cellsOf(table),
      good.map(({ cells }) => cells.slice(0, width)),
    );
    assert.deepEqual(
      good.map((_, record) => rowNumberOf(table, record)),
      good.map(({ number }) => number),
    );
  }
});
