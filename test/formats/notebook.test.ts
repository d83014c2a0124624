import assert from 'node:assert/strict';
import type { Field } from '../../src/model/field.ts';
import { documentLater, textAt } from './document-of.ts';

async function fieldsOf(content: string): Promise<Field[]> {
  return [...(await documentLater('a.ipynb', content)).fields()];
}

const notebook = (cells: unknown[]): string =>
  JSON.stringify(
    { cells, metadata: { authors: [{ name: 'Jane Roe' }] }, nbformat: 4, nbformat_minor: 5 },
    undefined,
    1,
  );

describe('Jupyter notebook format', () => {
  it('gives a cell as one text, across the strings of its lines', async () => {
    const content = notebook([{ cell_type: 'code', source: ['# "seen" by\n', 'Jane\tRoe = 1\n'], outputs: [] }]);
    const cell = (await fieldsOf(content)).find(({ kind }) => kind === 'prose')!;
    assert.equal(cell.text, '# "seen" by\nJane\tRoe = 1\n');
    const start = cell.text.indexOf('seen');
    assert.equal(textAt(content, cell.locate(start, start + 4)), 'seen');
    const name = cell.text.indexOf('Jane');
    assert.equal(textAt(content, cell.locate(name, name + 8)), 'Jane\\tRoe');
    const { location } = cell;
    assert.equal(location.kind === 'json' && location.pointer, '/cells/0/source');
  });

  it('gives what cells put out, without the colours of a terminal, and HTML block by block', async () => {
    const content = notebook([
      {
        cell_type: 'code',
        source: 'x',
        outputs: [
          { output_type: 'stream', text: ['Jane', ' Roe\n'] },
          { output_type: 'error', traceback: ['\u001b[0;31mError\u001b[0m in \u001b[1m/home/jroe\u001b[0m/a.py'] },
          { output_type: 'display_data', data: { 'text/html': ['<td>Jane &amp;', '\n Roe</td>'] } },
        ],
      },
    ]);
    const fields = (await fieldsOf(content)).filter(({ kind }) => kind === 'prose');
    assert.deepEqual(
      fields.map(({ text }) => text),
      ['x', 'Jane Roe\n', 'Error in /home/jroe/a.py', 'Jane &\n Roe'],
    );
    const html = fields[3]!;
    assert.equal(textAt(content, html.locate(0, 6)), 'Jane &amp;');
    assert.equal(textAt(content, html.locate(8, 11)), 'Roe');
    assert.equal(textAt(content, fields[2]!.locate(9, 19)), '/home/jroe');
  });

  it('gives metadata by its keys', async () => {
    const [author] = (await fieldsOf(notebook([]))).filter(({ kind }) => kind === 'member');
    assert.deepEqual([author!.name, author!.text], ['name', 'Jane Roe']);
  });

  it('hands out pictures of outputs and attachments as files inside', async () => {
    const document = await documentLater(
      'a.ipynb',
      notebook([
        { cell_type: 'markdown', source: '', attachments: { 'face.png': { 'image/png': 'SmFuZQ==' } } },
        { cell_type: 'code', source: '', outputs: [{ data: { 'image/jpeg': 'Um9l\n' } }] },
      ]),
    );
    const members = [];
    for await (const { path, open } of document.members!()) {
      members.push([path, Buffer.from((await open(100)).read(0, 100)).toString()]);
    }
    assert.deepEqual(members, [
      ['cell-1/1.png', 'Jane'],
      ['cell-2/2.jpg', 'Roe'],
    ]);
    assert.ok([...document.fields()].every(({ text }) => !text.includes('SmFuZQ')));
  });

  it('reads what a broken notebook holds, and names the line to correct', async () => {
    const document = await documentLater('a.ipynb', '{"cells": [{"source": ["Jane\\n", "Roe"');
    assert.deepEqual(
      [...document.fields()].map(({ text }) => text),
      ['Jane\nRoe'],
    );
    assert.match(document.problems.join(), /not valid JSON at line 1/);
  });
});
