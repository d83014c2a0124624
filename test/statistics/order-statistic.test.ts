import assert from 'node:assert/strict';
import { knownOf, valueAtPlace } from '../../src/statistics/order-statistic.ts';
import { randomNumbers } from './random.ts';

describe('valueAtPlace', () => {
  it('agrees with sorting, with many equal values and with infinite ones', () => {
    const random = randomNumbers(2);
    for (let trial = 0; trial < 500; trial += 1) {
      const kinds = 1 + random(20);
      const values = Float64Array.from({ length: 1 + random(60) }, () =>
        random(30) === 0 ? Number.POSITIVE_INFINITY : random(kinds) - 5,
      );
      const sorted = values.slice().sort();
      const place = random(values.length);
      assert.equal(valueAtPlace(values, place), sorted[place]);
      assert.deepEqual(values.slice().sort(), sorted, 'nothing is lost');
      assert.ok(values.subarray(0, place).every((value) => value <= values[place]!));
    }
  });

  it('takes a sorted million in its stride', () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, place) => place);
    assert.equal(valueAtPlace(values, 10), 10);
    assert.equal(valueAtPlace(values.reverse(), 999_990), 999_990);
  });
});

describe('knownOf', () => {
  it('leaves missing values out and the column as it is', () => {
    const column = Float64Array.of(Number.NaN, 2, Number.NaN, 1);
    assert.deepEqual([...knownOf(column)], [2, 1]);
    assert.equal(column.length, 4);
  });
});
