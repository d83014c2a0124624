import assert from 'node:assert/strict';
import type { Fact } from '../../../src/model/fact.ts';
import { MergedFacts } from '../../../src/scan/running/merged-facts.ts';

const sum = (earlier: Fact, later: Fact): Fact => ({
  ...earlier,
  data: (earlier.data as number) + (later.data as number),
});
const count = (key: string, path: string): Fact => ({ kind: 'count', key, path, data: 1 });
const merged = (...facts: Fact[]) =>
  new MergedFacts(facts, new Map([['count', { merge: sum, counts: true } as const]]));

describe('MergedFacts', () => {
  it('makes one fact of those with one kind and key, at the place of the first', () => {
    assert.deepEqual(merged(count('a', '1'), count('b', '2'), count('a', '3')).all, [
      { kind: 'count', key: 'a', path: '1', data: 2 },
      { kind: 'count', key: 'b', path: '2', data: 1 },
    ]);
  });
  it('keeps facts without a key, and of kinds that no rule merges, one by one', () => {
    const lone: Fact = { kind: 'count', path: '1', data: 1 };
    const unknown: Fact = { kind: 'other', key: 'a', path: '1', data: 1 };
    assert.equal(merged(lone, lone, unknown, unknown).all.length, 4);
  });
  it('comes to the same whatever the batches were', () => {
    const facts = ['a', 'b', 'a', 'a', 'b'].map((key, index) => count(key, String(index)));
    const first = merged(...facts.slice(0, 2));
    first.add(merged(...facts.slice(2)).all);
    assert.deepEqual(first.all, merged(...facts).all);
  });
  it('goes on merging after a change of every fact', () => {
    const facts = merged(count('a', '1'));
    facts.replace((fact) => ({ ...fact, path: 'masked' }));
    facts.add([count('a', '2')]);
    assert.deepEqual(facts.all, [{ kind: 'count', key: 'a', path: 'masked', data: 2 }]);
  });
});
