import assert from 'node:assert/strict';
import { fieldsOf, formatOf, problemsOf, textAt } from './document-of.ts';

describe('text format', () => {
  it('gives running text, and says where a part of it stands', () => {
    const content = 'first\r\nPatient: Jane Roe\r\n';
    const [field] = fieldsOf('notes.txt', content);
    assert.equal(field!.kind, 'prose');
    const start = field!.text.indexOf('Jane');
    assert.deepEqual(field!.locate(start, start + 8), {
      kind: 'text',
      region: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 18 },
    });
  });

  it('leaves the byte order mark out of the text', () => {
    assert.equal(fieldsOf('notes.txt', Buffer.from('\uFEFFJane', 'utf8'))[0]!.text, 'Jane');
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    const little = Buffer.from('\uFEFFMüller\n', 'utf16le');
    assert.equal(fieldsOf('notes.txt', little)[0]!.text, 'Müller\n');
    assert.equal(fieldsOf('notes.txt', Buffer.from(little).swap16())[0]!.text, 'Müller\n');
  });

  it('reads what is no UTF-8 as Windows-1252', () => {
    assert.equal(
      fieldsOf('notes.txt', Buffer.from('Frau M\u00fcller wurde untersucht', 'latin1'))[0]!.text,
      'Frau Müller wurde untersucht',
    );
  });

  it('reads Latin-1 that comes only after a megabyte of plain text', () => {
    const content = Buffer.concat([
      Buffer.from('plain line\n'.repeat(200_000)),
      Buffer.from('Frau M\u00fcller\n', 'latin1'),
    ]);
    const last = fieldsOf('long.log', content).at(-1)!;
    assert.ok(last.text.endsWith('Frau Müller\n'));
  });

  it('does not take a UTF-8 character at the border of two chunks for another encoding', () => {
    const content = 'größer\n'.repeat(300_000);
    assert.equal(
      fieldsOf('long.txt', content)
        .map(({ text }) => text)
        .join(''),
      content,
    );
  });

  it('reads a long text in parts whose lines go on counting', () => {
    const content = `${'a line of text\n'.repeat(200_000)}Jane Roe\n`;
    const fields = fieldsOf('long.txt', content);
    assert.ok(fields.length > 1);
    const last = fields.at(-1)!;
    const start = last.text.indexOf('Jane');
    const location = last.locate(start, start + 8);
    assert.equal(location.kind === 'text' && location.region.startLine, 200_001);
    assert.equal(textAt(content, location), 'Jane Roe');
  });

  it('cuts a line that is longer than every line of prose, and says so', () => {
    const content = `${'x'.repeat(5 * 1024 * 1024)}\nJane Roe\n`;
    assert.equal(problemsOf('long.txt', content).length, 1);
    const last = fieldsOf('long.txt', content).at(-1)!;
    const location = last.location;
    assert.equal(last.text, 'Jane Roe\n');
    assert.equal(location.kind === 'text' && location.region.startLine, 2);
  });

  it('reads text whatever its name is, and no binary file with the name of a text', () => {
    assert.equal(formatOf('README', 'About\n')?.id, 'text');
    assert.equal(formatOf('sub-01/recording.vhdr', 'Brain Vision\n')?.id, 'text');
    assert.equal(formatOf('notes.txt', Buffer.of(0, 1, 2, 3))?.id, 'strings');
  });
});

describe('numbers format', () => {
  it('sees no identifiers in a gradient table', () => {
    assert.deepEqual(fieldsOf('dwi.bval', '0 1000 1000\n'), []);
    assert.deepEqual(fieldsOf('dwi.bvec', '-0.5 1e-3 +0.25\n'), []);
  });

  it('reads a file of that name as prose when it holds words', () => {
    assert.equal(fieldsOf('dwi.bval', '0 1000\nJane Roe\n')[0]!.kind, 'prose');
  });
});
