import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../src/model/region.ts';

describe('LineIndex', () => {
  it('counts lines and columns from 1, and takes every kind of line end for one', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const index = new LineIndex(text);
    assert.equal(index.lineCount, 4);
    assert.deepEqual(
      ['a', 'b', 'c', 'e', 'g', 'h'].map((letter) => Object.values(index.position(text.indexOf(letter)))),
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [3, 1],
        [4, 1],
        [4, 2],
      ],
    );
  });

  it('has one line for an empty text, and goes on counting for a text that is read in parts', () => {
    assert.equal(new LineIndex('').lineCount, 1);
    assert.deepEqual(new LineIndex('x\ny', 7).position(2), { line: 8, column: 1 });
  });

  it('gives a region with an exclusive end', () => {
    assert.deepEqual(new LineIndex('one\ntwo').region(1, 6), {
      startLine: 1,
      startColumn: 2,
      endLine: 2,
      endColumn: 3,
    });
  });

  it('agrees with splitting the text, wherever one looks', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ü', '𝒳', '\n', '\r\n') });
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        // Within a pair of line ends there is no line to be in.
        fc.pre(text.slice(offset - 1, offset + 1) !== '\r\n');
        const lines = text.slice(0, offset).split(/\r\n|\n/);
        assert.deepEqual(new LineIndex(text).position(offset), {
          line: lines.length,
          column: lines.at(-1)!.length + 1,
        });
      }),
    );
  });
});
