import assert from 'node:assert/strict';
import { extremeValues } from '../../../src/statistics/outliers/extreme-values.ts';
import { randomNumbers } from '../random.ts';

const of = (...values: number[]) => Float64Array.from(values);

describe('extremeValues', () => {
  it('finds who has more or less than k people have, and the codes that hide them', () => {
    const { top, bottom, high, low } = extremeValues(of(94, 40, 50, 50, 61, 60, 18, 91), 3);
    assert.deepEqual([top, bottom], [61, 50]);
    assert.deepEqual([...high], [0, 7]);
    assert.deepEqual([...low], [6, 1]);
  });

  it('finds nothing where k people share each end', () => {
    const { high, low } = extremeValues(of(20, 20, 30, 40, 40), 2);
    assert.deepEqual([high.length, low.length], [0, 0]);
  });

  it('calls nothing extreme in a column of fewer than k people, or without values', () => {
    assert.deepEqual(extremeValues(of(1, 99), 3), { high: new Uint32Array(), low: new Uint32Array() });
    assert.deepEqual(extremeValues(of(Number.NaN, Number.NaN), 1).top, undefined);
  });

  it('never takes a missing value for an extreme one', () => {
    const { high, low } = extremeValues(of(Number.NaN, 1, 2, 3, Number.NaN), 2);
    assert.deepEqual([...high, ...low], [3, 1]);
  });

  it('counts people and not records: five visits at 94 are one person of 94', () => {
    const values = of(94, 94, 94, 94, 94, 40, 41, 42);
    assert.equal(extremeValues(values, 3).high.length, 0);
    const { high, top } = extremeValues(values, 3, Uint32Array.of(0, 0, 0, 0, 0, 1, 2, 3));
    assert.deepEqual([...high].sort(), [0, 1, 2, 3, 4, 7]);
    assert.equal(top, 41);
  });

  it('refuses a k that counts nobody', () => {
    assert.throws(() => extremeValues(of(1), 0), /k is a whole number of people above 0, not 0/);
    assert.throws(() => extremeValues(of(1), 1.5), RangeError);
  });

  it('agrees with counting one by one', () => {
    const random = randomNumbers(7);
    for (let trial = 0; trial < 300; trial += 1) {
      const rows = 1 + random(30);
      const k = 1 + random(6);
      const values = Float64Array.from({ length: rows }, () => (random(10) === 0 ? Number.NaN : random(12)));
      const subjects = Uint32Array.from({ length: rows }, () => random(15));
      const people = (test: (value: number) => boolean) =>
        new Set([...subjects].filter((_, row) => test(values[row]!))).size;
      const { high, low } = extremeValues(values, k, subjects);
      const enough = people((value) => !Number.isNaN(value)) >= k;
      for (let row = 0; row < rows; row += 1) {
        const value = values[row]!;
        const isHigh = enough && !Number.isNaN(value) && people((one) => one >= value) < k;
        const isLow = enough && !Number.isNaN(value) && people((one) => one <= value) < k;
        assert.equal(high.includes(row), isHigh);
        assert.equal(low.includes(row), isLow);
      }
    }
  });
});
