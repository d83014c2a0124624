import assert from 'node:assert/strict';
import fc from 'fast-check';
import { equivalenceClasses } from '../../src/statistics/equivalence-classes.ts';

/** A column of values, each of them a number below `cardinality`. */
function column(codes: number[], cardinality = Math.max(0, ...codes) + 1) {
  return { codes: Uint32Array.from(codes), values: Array.from({ length: cardinality }, (_, code) => `v${code}`) };
}

describe('equivalenceClasses', () => {
  it('puts records together that have all values in common', () => {
    const { classOf, sizes } = equivalenceClasses([column([0, 1, 0, 1]), column([0, 0, 0, 1])], 4);
    assert.deepEqual([...classOf], [0, 1, 0, 2]);
    assert.deepEqual([...sizes], [2, 1, 1]);
  });

  it('is one class without columns, and none without records', () => {
    assert.deepEqual([...equivalenceClasses([], 3).sizes], [3]);
    assert.deepEqual([...equivalenceClasses([column([])], 0).sizes], []);
  });

  it('is what comparing all values one by one comes to, however many values a column may take', () => {
    const records = fc.array(fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(records, fc.constantFrom(6, 400_000), (rows, cardinality) => {
        const values: string[] = [];
        values.length = cardinality;
        const columns = [0, 1, 2].map((index) => ({ codes: Uint32Array.from(rows, (row) => row[index]!), values }));
        const { classOf, sizes } = equivalenceClasses(columns, rows.length);
        const keys = rows.map((row) => row.join());
        const first = [...new Set(keys)];
        assert.deepEqual(
          [...classOf],
          keys.map((key) => first.indexOf(key)),
        );
        assert.deepEqual(
          [...sizes],
          first.map((key) => keys.filter((other) => other === key).length),
        );
      }),
    );
  });

  it('is so for many records in more combinations than have a place each', () => {
    const rows = 100_000;
    const numbers = (step: number) => Uint32Array.from({ length: rows }, (_, row) => (row * step) % 9973);
    const columns = [7919, 104_729].map((step) => ({ ...column([], 1_000_000), codes: numbers(step) }));
    const { classOf, sizes } = equivalenceClasses(columns, rows);
    const known = new Map<string, number>();
    for (const [row, number] of classOf.entries()) {
      const key = columns.map(({ codes }) => codes[row]).join();
      if (!known.has(key)) known.set(key, known.size);
      assert.equal(number, known.get(key), `record ${row}`);
    }
    assert.equal(sizes.length, known.size);
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      rows,
    );
  });
});
