import assert from 'node:assert/strict';
import { hashWord } from '../../../src/detectors/name/tokens.ts';
import { WordSet } from '../../../src/detectors/name/word-set.ts';

describe('WordSet', () => {
  const set = new WordSet('der straße rúa');

  it('knows its words in any case and without accents', () => {
    for (const word of ['der', 'DER', 'Straße', 'rua', 'RÚA']) assert.equal(set.has(hashWord(word)), true, word);
  });

  it('knows no other, not even one whose hash ends in the same bits', () => {
    for (const word of ['', 'd', 'ders', 'red']) assert.equal(set.has(hashWord(word)), false, word);
    assert.equal(set.has(hashWord('der') ^ (1 << 20)), false);
  });
});
