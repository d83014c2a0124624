import assert from 'node:assert/strict';
import { number, plural } from '../../src/model/numerals.ts';
import { endOf, fitTo, printable, wrapped } from '../../src/report/wording.ts';

describe('number', () => {
  it('separates thousands, the same in every locale', () => {
    assert.deepEqual([0, 999, 1000, 12408, 1234567].map(number), ['0', '999', '1,000', '12,408', '1,234,567']);
  });
});

describe('plural', () => {
  it('is one thing or several', () => {
    assert.deepEqual(
      [plural(1, 'entry', 'entries'), plural(0, 'file'), plural(2000, 'file')],
      ['1 entry', '0 files', '2,000 files'],
    );
  });
});

describe('fitTo', () => {
  it('pads what is short and cuts what is long, by characters and not by UTF-16 units', () => {
    assert.equal(fitTo('ab', 4), 'ab  ');
    assert.equal(fitTo('abcdef', 4), 'abc…');
    assert.equal(fitTo('𝕏𝕏𝕏', 3), '𝕏𝕏𝕏');
  });
});

describe('wrapped', () => {
  it('parts a text between words, and no word', () => {
    assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrapped('a incomprehensible b', 5), ['a', 'incomprehensible', 'b']);
    assert.deepEqual(wrapped('', 5), ['']);
  });
});

describe('printable', () => {
  it('shows what would steer a terminal or reorder a line', () => {
    assert.equal(printable('a\u001b[2Jb\r\u202ec'), 'a\\u001b[2Jb\\u000d\\u202ec');
    assert.equal(printable('sub-01/Ä 漢.txt'), 'sub-01/Ä 漢.txt');
  });
});

describe('endOf', () => {
  it('keeps the end, where the name of a file and the line stand', () => {
    assert.equal(endOf('a/b/c.txt:2:1', 8), '…txt:2:1');
    assert.equal(endOf('a.txt', 8), 'a.txt');
    assert.equal(endOf('a.txt', 1), '');
  });
});
