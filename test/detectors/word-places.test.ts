import assert from 'node:assert/strict';
import { addWords, hasWordIn, placesOfWords } from '../../src/detectors/matching/word-places.ts';

describe('Places of words', () => {
  const fruit = addWords(['apple$', 'pear']);
  const cases: Readonly<Record<string, readonly number[] | undefined>> = {
    'an apple': [3],
    'Apple, APPLE': [0, 7],
    'an apples': undefined,
    'two pears': [4],
    'a pair': undefined,
    // Case and accents do not matter.
    'un Péar': [3],
    // A capital within a word starts another.
    myPearTree: [2],
    XPear: [1],
    'PEARTREE MYPEAR': [0],
    '3pears_4pears': [1, 8],
    '': undefined,
  };
  for (const [text, places] of Object.entries(cases)) {
    it(`of ${JSON.stringify(text)} are ${places?.join(', ') ?? 'nowhere'}`, () =>
      assert.deepEqual(placesOfWords(fruit, text), places));
  }

  it('are those of each text when several are asked about in turn', () => {
    const texts = ['a pear', 'pear', 'a pear', 'the pear', 'pear', 'a pear'];
    assert.deepEqual(
      texts.map((text) => placesOfWords(fruit, text)),
      [[2], [0], [2], [4], [0], [2]],
    );
  });

  it('are known of words that are added after a text was read', () => {
    assert.equal(placesOfWords(fruit, 'a quince'), undefined);
    assert.deepEqual(placesOfWords(addWords(['quince']), 'a quince'), [2]);
  });

  it('are looked for between two offsets', () => {
    const text = 'pear, plum, pear';
    assert.ok(hasWordIn(fruit, text, 0, 1));
    assert.ok(!hasWordIn(fruit, text, 1, 12));
    assert.ok(hasWordIn(fruit, text, 1, 13));
    assert.ok(!hasWordIn(fruit, text, 13, 99));
  });
});
