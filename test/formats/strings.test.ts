import assert from 'node:assert/strict';
import { documentOf, fieldsOf, formatOf, problemsOf } from './document-of.ts';

const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 31) & 0xff);
const texts = (content: Uint8Array) => fieldsOf('a.bin', content).map(({ text, name }) => [name, text]);

describe('strings format', () => {
  it('takes what no other format knows, and says that it saw readable text only', () => {
    assert.equal(formatOf('a.bin', noise(100))!.id, 'strings');
    assert.deepEqual(problemsOf('x/a.bin', noise(100)), [
      'unknown kind of file (.bin), searched for readable text only',
    ]);
  });
  it('does not show a name that stands where an extension does', () => {
    assert.deepEqual(problemsOf('scan.of jane roe', noise(100)), [
      'unknown kind of file, searched for readable text only',
    ]);
  });
  it('finds ASCII, UTF-8 and UTF-16 in either order, with the place of each', () => {
    const parts = [
      Buffer.from([0, 1, 2, 3]),
      Buffer.from('Jane Roe'),
      Buffer.from([0, 0xff]),
      Buffer.from('Jürgen Müller'),
      Buffer.from([0, 0]),
      Buffer.from('Erika Muster', 'utf16le'),
      Buffer.from([0xff, 0xfe, 1]),
      Buffer.from('John Doering', 'utf16le').swap16(),
    ];
    assert.deepEqual(texts(Buffer.concat(parts)), [
      ['byte 4', 'Jane Roe'],
      ['byte 14', 'Jürgen Müller'],
      ['byte 31', 'Erika Muster'],
      ['byte 58', 'John Doering'],
    ]);
  });
  it('looks into both ends of a long file and not between', () => {
    const content = Buffer.alloc(300_000);
    content.write('At the start', 10);
    content.write('In the middle', 150_000);
    content.write('At the end', 299_980);
    assert.deepEqual(
      texts(content).map(([, text]) => text),
      ['At the start', 'At the end'],
    );
  });
  it('does not take for text what chance makes of bytes', () => {
    const content = Buffer.concat([Buffer.of(0), Buffer.from('~~~}}|{{[[]]##$$%%', 'latin1'), Buffer.of(0)]);
    assert.deepEqual(texts(content), []);
  });
  it('cuts a text that is longer than a field should be', () => {
    const content = Buffer.concat([Buffer.of(0), Buffer.from('word '.repeat(2_000)), Buffer.of(0)]);
    assert.equal(texts(content)[0]![1]!.length, 4_096);
  });
  it('searches kinds that are only recognised, and says which they are', () => {
    const document = documentOf('a.rar', Buffer.from('Rar!\x1a\x07\0report of Jane Roe.txt\0', 'latin1'));
    assert.ok([...document.fields()].some(({ text }) => text.includes('Jane Roe')));
    assert.deepEqual(document.problems, ['7z and RAR archives are not inspected yet, beyond readable text']);
  });
});
