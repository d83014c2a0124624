import assert from 'node:assert/strict';
import { BloomFilter } from '../../../src/detectors/name/bloom-filter.ts';
import { listed, listsOf, nameLists } from '../../../src/detectors/name/name-lists.ts';
import { hashWord } from '../../../src/detectors/name/tokens.ts';

const lists = (word: string): number => listsOf(word, 0, word.length, hashWord(word), nameLists());

describe('BloomFilter', () => {
  const words = Array.from({ length: 4000 }, (_, index) => `word${index}`);
  const filter = BloomFilter.sized(words.length);
  for (const word of words) filter.add(hashWord(word));

  it('has everything that was added', () => assert.ok(words.every((word) => filter.has(hashWord(word)))));

  it('errs on few others', () => {
    const wrong = words.filter((word) => filter.has(hashWord(`other ${word}`))).length;
    assert.ok(wrong < words.length * 0.04, `${wrong} of ${words.length}`);
  });

  it('has nothing when it is empty', () => assert.ok(!BloomFilter.sized(10).has(hashWord('Jane'))));
});

describe('lists of names', () => {
  it('know given names of many countries', () => {
    for (const name of ['Jane', 'Katarzyna', 'José', 'Aino', 'Yusuf', 'Priya', 'JÜRGEN']) {
      assert.ok(lists(name) & listed.given, name);
    }
  });

  it('know family names', () => {
    for (const name of ['Smith', 'Kowalczyk', 'Fernández', 'Nguyen', 'müller'])
      assert.ok(lists(name) & listed.family, name);
  });

  it('know ordinary words, also in the plural', () => {
    for (const word of ['catheter', 'Fractures', 'Untersuchung']) assert.ok(lists(word) & listed.ordinary, word);
  });

  it('look at the parts of a hyphenated name', () => assert.ok(lists('Hanna-Kowalczyk') & listed.given));
});
