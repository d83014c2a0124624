import assert from 'node:assert/strict';
import { rankAgreement } from '../../src/statistics/rank-agreement.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** All orders of some values. */
function* ordersOf(values: readonly number[]): Generator<number[]> {
  if (values.length === 0) yield [];
  for (const value of values) {
    for (const rest of ordersOf(values.filter((other) => other !== value))) yield [value, ...rest];
  }
}

describe('rankAgreement', () => {
  it('is 1 for rising and -1 for falling values', () => {
    assert.equal(rankAgreement([3, 5, 9]).tau, 1);
    assert.equal(rankAgreement([9, 5, 3]).tau, -1);
  });
  it('says how many of all orders are as good, in either direction', () => {
    const orders = [...ordersOf(upTo(6))].map((order) => rankAgreement(order));
    for (const order of [upTo(6), [1, 0, 2, 3, 4, 5], [0, 2, 1, 4, 3, 5]]) {
      const { tau, probability } = rankAgreement(order);
      const asGood = orders.filter((other) => Math.abs(other.tau) >= tau - 1e-9).length;
      assert.ok(Math.abs(probability - asGood / orders.length) < 1e-12, `${order}`);
    }
  });
  it('is 2 of 40,320 for eight values in order', () => {
    assert.ok(Math.abs(rankAgreement(upTo(8)).probability - 2 / 40_320) < 1e-15);
  });
  it('bounds the probability for many values from above, and knows no order where there is none', () => {
    const exact = rankAgreement([...upTo(38), 39, 38]).probability;
    const bound = rankAgreement([...upTo(39), 40, 39]).probability;
    assert.ok(exact < bound && bound < 1e-6);
    const shuffled = upTo(60).map((value) => (value * 37) % 61);
    assert.ok(rankAgreement(shuffled).probability > 0.01);
  });
  it('has nothing to say of one value', () => {
    assert.deepEqual(rankAgreement([4]), { tau: 0, probability: 1 });
  });
});
