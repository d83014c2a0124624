import assert from 'node:assert/strict';
import { inBands } from '../../../src/statistics/outliers/bands.ts';
import { rareValues, rareWithin } from '../../../src/statistics/outliers/rare-values.ts';
import { randomNumbers } from '../random.ts';

function encode(values: readonly string[], missing?: string) {
  const different = [...new Set(values)];
  const codes = Uint32Array.from(values, (value) => different.indexOf(value));
  return { codes, values: different, ...(missing === undefined ? {} : { missing: different.indexOf(missing) }) };
}

describe('rareValues', () => {
  it('finds what fewer than k people have, rarest first', () => {
    const site = encode(['A', 'A', 'A', 'B', 'B', 'C']);
    assert.deepEqual(rareValues(site, 3), [
      { code: 2, people: 1 },
      { code: 1, people: 2 },
    ]);
  });

  it('finds nothing at exactly k people', () => {
    assert.deepEqual(rareValues(encode(['A', 'A', 'B', 'B']), 2), []);
  });

  it('does not take a missing value for a rare one', () => {
    assert.deepEqual(rareValues(encode(['A', 'A', 'n/a'], 'n/a'), 2), []);
  });

  it('counts people and not records', () => {
    const device = encode(['X', 'X', 'X', 'Y', 'Y', 'Y']);
    assert.deepEqual(rareValues(device, 3, Uint32Array.of(0, 0, 0, 1, 2, 3)), [{ code: 0, people: 1 }]);
  });

  it('refuses a k that counts nobody', () => assert.throws(() => rareValues(encode([]), 0), RangeError));
});

describe('rareWithin', () => {
  const diagnosis = encode(['a', 'a', 'b', 'b', 'a', 'b', 'b', 'a']);
  const site = encode(['1', '1', '1', '2', '2', '2', '2', '1']);

  it('finds a value that is frequent elsewhere', () => {
    assert.deepEqual(rareWithin(diagnosis, site, 2), [
      { code: 0, group: 1, people: 1, groupPeople: 4, valuePeople: 4 },
      { code: 1, group: 0, people: 1, groupPeople: 4, valuePeople: 4 },
    ]);
  });

  it('is silent where the value is rare everywhere, since that was said', () => {
    const disease = encode(['a', 'a', 'a', 'c']);
    assert.deepEqual(rareWithin(disease, encode(['1', '1', '1', '1']), 2), []);
  });

  it('is silent where the group as a whole is too small, since that was said', () => {
    assert.deepEqual(rareWithin(encode(['a', 'a', 'a']), encode(['1', '1', '2']), 2), []);
  });

  it('takes neither a missing value nor a missing group', () => {
    assert.deepEqual(rareWithin(encode(['a', 'a', '', ''], ''), encode(['1', '2', '1', '2']), 2), [
      { code: 0, group: 0, people: 1, groupPeople: 2, valuePeople: 2 },
      { code: 0, group: 1, people: 1, groupPeople: 2, valuePeople: 2 },
    ]);
    assert.deepEqual(rareWithin(encode(['a', 'a']), encode(['', '1'], ''), 2), []);
  });

  it('agrees with counting one by one', () => {
    const random = randomNumbers(11);
    for (let trial = 0; trial < 200; trial += 1) {
      const rows = 1 + random(40);
      const k = 1 + random(5);
      const pick = (from: string) => Array.from({ length: rows }, () => from[random(from.length)]!);
      const [column, groups] = [encode(pick('aabbbccccd')), encode(pick('xxxyz'))];
      const subjects = Uint32Array.from({ length: rows }, () => random(20));
      const people = (test: (row: number) => boolean) => new Set(subjects.filter((_, row) => test(row))).size;
      const expected = new Set<string>();
      for (const [code] of column.values.entries()) {
        for (const [group] of groups.values.entries()) {
          const both = people((row) => column.codes[row] === code && groups.codes[row] === group);
          const value = people((row) => column.codes[row] === code);
          const inGroup = people((row) => groups.codes[row] === group);
          if (both > 0 && both < k && value >= k && inGroup >= k) expected.add(`${code} ${group} ${both}`);
        }
      }
      const found = rareWithin(column, groups, k, subjects).map((one) => `${one.code} ${one.group} ${one.people}`);
      assert.deepEqual(new Set(found), expected);
    }
  });
});

describe('inBands', () => {
  it('puts ages in decades', () => {
    const { codes, values, missing } = inBands('age', Float64Array.of(30, 39.9, Number.NaN, 40, 8), 10);
    assert.deepEqual(values, ['30 to <40', '', '40 to <50', '0 to <10']);
    assert.deepEqual([...codes], [0, 0, 1, 2, 3]);
    assert.equal(missing, 1);
  });

  it('refuses a width of nothing', () => assert.throws(() => inBands('age', Float64Array.of(1), 0), RangeError));
});
