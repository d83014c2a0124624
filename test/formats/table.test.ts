import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentOf, fieldsOf, problemsOf, textAt } from './document-of.ts';

describe('table format', () => {
  it('gives headings, then cells named by their heading', () => {
    const fields = fieldsOf('participants.tsv', 'participant_id\tage\nsub-01\t93\n');
    assert.deepEqual(
      fields.map(({ kind, name, text }) => [kind, name, text]),
      [
        ['heading', '', 'participant_id'],
        ['heading', '', 'age'],
        ['cell', 'participant_id', 'sub-01'],
        ['cell', 'age', '93'],
      ],
    );
  });

  it('counts rows and columns from 1, the header row included', () => {
    const fields = fieldsOf('participants.tsv', '\uFEFFid\tage\r\nsub-01\t93\r\n');
    assert.deepEqual(fields[1]!.location, {
      kind: 'column',
      column: 2,
      region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 7 },
    });
    assert.deepEqual(fields[3]!.location, {
      kind: 'cell',
      cell: { row: 2, column: 2 },
      region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 10 },
    });
  });

  it('reads quotes of RFC 4180 with line breaks inside them', () => {
    const content = 'id,note\n1,"first\nJane ""JR"" Roe"\n2,x\n';
    const fields = fieldsOf('a.csv', content);
    const note = fields[3]!;
    assert.equal(note.text, 'first\nJane "JR" Roe');
    const start = note.text.indexOf('Roe');
    assert.equal(textAt(content, note.locate(start, start + 3)), 'Roe');
    assert.deepEqual(fields[5]!.location.kind === 'cell' && fields[5]!.location.cell, { row: 3, column: 2 });
  });

  it('reads a quoted cell that starts in one chunk of the file and ends in the next', () => {
    const long = 'word '.repeat(100_000);
    const content = `id,note\n${`1,"${long}\nmore"\n`.repeat(4)}2,Jane Roe\n`;
    const fields = fieldsOf('a.csv', content);
    assert.equal(fields.length, 2 + 4 * 2 + 2);
    assert.equal(textAt(content, fields.at(-1)!.location), 'Jane Roe');
    assert.deepEqual(problemsOf('a.csv', content), []);
  });

  it('loses nothing that stands behind a closing quote', () => {
    assert.ok(fieldsOf('a.csv', 'a,b\n"x" Jane Roe,y\n').some(({ text }) => text.includes('Jane Roe')));
  });

  it('takes a quote in TSV for a character, as BIDS does', () => {
    assert.equal(fieldsOf('a.tsv', 'a\n"x\ty\n')[1]!.text, '"x');
  });

  for (const delimiter of [',', ';', '\t']) {
    it(`sees that a CSV file is delimited by ${JSON.stringify(delimiter)}`, () => {
      assert.deepEqual(documentOf('a.csv', `id${delimiter}age\n1${delimiter}2\n`).table!.columns, ['id', 'age']);
    });
  }

  it('names the first row of another length and reads on', () => {
    const content = 'a\tb\n1\n1\t2\n1\t2\t3\n';
    assert.deepEqual(problemsOf('a.tsv', content), ['row 2 has 1 cells where the header has 2: correct it there']);
    assert.equal(fieldsOf('a.tsv', content).length, 8);
  });

  it('says where quotes open that never close', () => {
    assert.match(problemsOf('a.csv', 'a,b\n1,"Jane Roe\n2,3\n').join(), /row 2 are never closed/);
  });

  it('gives its rows as often as they are asked for', () => {
    const { table } = documentOf('a.tsv', 'a\tb\n1\t2\n3\t4\n');
    const expected = [
      ['1', '2'],
      ['3', '4'],
    ];
    assert.deepEqual(
      [...table!.rows()].map(({ cells }) => cells),
      expected,
    );
    assert.deepEqual(
      [...table!.rows()].map(({ cells }) => cells),
      expected,
    );
  });

  it('reads back every cell that RFC 4180 can write, where it stands', () => {
    const cell = fc.string().filter((text) => !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const content = ['first,second', ...quoted].join('\n');
        const fields = fieldsOf('a.csv', content).filter(({ kind }) => kind === 'cell');
        assert.deepEqual(
          fields.map(({ text }) => text),
          rows.flat(),
        );
        for (const field of fields) assert.equal(textAt(content, field.location).replaceAll('""', '"'), field.text);
      }),
    );
  });
});
