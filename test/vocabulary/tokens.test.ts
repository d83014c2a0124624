import assert from 'node:assert/strict';
import { TokenTable } from '../../src/vocabulary/token-table.ts';
import { Tokens } from '../../src/vocabulary/tokens.ts';

describe('Tokens', () => {
  const table = new TokenTable();
  const tokens = new Tokens(table);
  const ids = (text: string, add: 'add' | 'look up' = 'look up'): number[] => {
    tokens.read(text, add);
    return [...tokens.ids.subarray(0, tokens.count)];
  };

  it('know a word that the table gets after it was looked up', () => {
    assert.deepEqual(ids('glioma'), [-1]);
    const [id] = ids('glioma', 'add');
    assert.deepEqual(ids('glioma Gliomas GLIOMA'), [id, id, id]);
  });

  it('tell words apart that begin alike, whatever word came before', () => {
    const word = 'bcdfghjklmnpqrtvwxzbcdfgh';
    const numbers = new Map<string, number>();
    for (let length = 5; length <= word.length; length += 1)
      numbers.set(word.slice(0, length), ids(word.slice(0, length), 'add')[0]!);
    assert.equal(new Set(numbers.values()).size, numbers.size);
    for (const first of numbers.keys()) {
      for (const second of numbers.keys()) {
        for (let time = 0; time < 2; time += 1) {
          assert.deepEqual(ids(`${first} ${second}`), [numbers.get(first), numbers.get(second)], `${first} ${second}`);
        }
      }
    }
  });

  it('leave out the word "type", each time', () => {
    const [first, second] = ids('atrophy 2', 'add');
    for (let time = 0; time < 3; time += 1) assert.deepEqual(ids('atrophy type 2, Type II'), [first, second, second]);
  });

  it('cut off a word behind 64 letters', () => {
    const long = 'x'.repeat(64);
    const [id] = ids(long, 'add');
    assert.deepEqual(ids(`${long}yyy ${long.slice(1)}`), [id, -1]);
  });
});
