import assert from 'node:assert/strict';
import { Memo } from '../../src/model/memo.ts';

describe('Memo', () => {
  it('makes a value once for a key, and gives each key its own', () => {
    const memo = new Memo<string, string>(10);
    let made = 0;
    const get = (key: string): string =>
      memo.get(key, () => {
        made += 1;
        return key.toUpperCase();
      });
    assert.deepEqual([get('a'), get('b'), get('a'), get('b')], ['A', 'B', 'A', 'B']);
    assert.equal(made, 2);
  });

  it('forgets when there are as many as it may hold, and not before', () => {
    const memo = new Memo<number, number>(3);
    const made: number[] = [];
    const get = (key: number): number =>
      memo.get(key, () => {
        made.push(key);
        return key;
      });
    for (const key of [1, 2, 3, 1, 2, 3]) get(key);
    assert.deepEqual(made, [1, 2, 3]);
    get(4);
    get(1);
    assert.deepEqual(made, [1, 2, 3, 4, 1]);
  });
});
