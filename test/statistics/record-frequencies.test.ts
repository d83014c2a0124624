import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { recordSizesOf } from '../../src/statistics/class-sizes.ts';
import type { Codes } from '../../src/statistics/encoded-column.ts';
import { recordFrequencies } from '../../src/statistics/record-frequencies.ts';
import { sharedData } from '../shared-data.ts';
import { goldTable } from './gold.ts';

/** A column of numbers, `null` being a missing one. */
function column(cells: readonly (number | null)[]): Codes {
  const values = [...new Set(cells)].map(String);
  const missing = values.indexOf('null');
  const codes = Uint32Array.from(cells, (cell) => values.indexOf(String(cell)));
  return missing === -1 ? { codes, values } : { codes, values, missing };
}

function near(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  assert.equal(actual.length, expected.length);
  for (let at = 0; at < actual.length; at += 1)
    assert.ok(Math.abs(actual[at]! - expected[at]!) <= 1e-6 * Math.max(1, expected[at]!), `${at}: ${actual[at]}`);
}

describe('recordFrequencies', () => {
  const a = column([1, 1, 2, 2]);
  const b = column([5, null, null, 6]);

  it('takes a missing value for one more value when it is a class of its own', () => {
    assert.deepEqual([...recordFrequencies([a, b], 4, { missing: 'own-class' }).sample], [1, 1, 1, 1]);
    assert.deepEqual([...recordFrequencies([b], 4, { missing: 'own-class' }).sample], [1, 2, 2, 1]);
  });

  it('lets a missing value agree with any when it matches anything', () => {
    assert.deepEqual([...recordFrequencies([a, b], 4, { missing: 'matches-anything' }).sample], [2, 2, 2, 2]);
    // The first and the last agree with those that miss the value, not with each other.
    assert.deepEqual([...recordFrequencies([b], 4, { missing: 'matches-anything' }).sample], [3, 4, 4, 3]);
  });

  it('adds up weights of the records that agree', () => {
    const weights = Float64Array.of(10, 20, 30, 40.5);
    assert.deepEqual(
      [...recordFrequencies([a], 4, { missing: 'own-class', weights }).population],
      [30, 30, 70.5, 70.5],
    );
    const { population } = recordFrequencies([b], 4, { missing: 'matches-anything', weights });
    assert.deepEqual([...population], [60, 100.5, 100.5, 90.5]);
  });

  it('has nothing to say of a table without records', () => {
    assert.equal(recordFrequencies([column([])], 0, { missing: 'matches-anything' }).sample.length, 0);
  });

  it('is what comparing each record with each comes to', () => {
    const cell = fc.option(fc.nat(2), { freq: 4 });
    const records = fc.array(fc.tuple(cell, cell, cell, fc.integer({ min: 1, max: 50 })), { maxLength: 60 });
    fc.assert(
      fc.property(records, (rows) => {
        const columns = [0, 1, 2].map((at) => column(rows.map((row) => row[at]!)));
        const weights = Float64Array.from(rows, (row) => row[3]);
        const { sample, population } = recordFrequencies(columns, rows.length, {
          missing: 'matches-anything',
          weights,
        });
        const matches = rows.map((row) =>
          rows.filter((other) =>
            [0, 1, 2].every((at) => row[at] === other[at] || row[at] === null || other[at] === null),
          ),
        );
        assert.deepEqual(
          [...sample],
          matches.map((those) => those.length),
        );
        near(
          population,
          matches.map((those) => those.reduce((sum, other) => sum + other[3], 0)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does not compare each record with each, which would take hours here', () => {
    const rows = 200_000;
    const random = fc.sample(fc.nat(0xffff), { numRuns: 4096, seed: 1 });
    const columns = Array.from({ length: 6 }, (_, at) => ({
      codes: Uint32Array.from({ length: rows }, (_, row) => {
        const one = random[(row * 31 + (row >> 7) * 17 + at * 977) % random.length]!;
        return one % 97 === 0 ? 0 : 1 + (one % 40);
      }),
      values: Array.from({ length: 41 }, (_, code) => String(code)),
      missing: 0,
    }));
    const { sample } = recordFrequencies(columns, rows, { missing: 'matches-anything' });
    const row = columns[0]!.codes.indexOf(0);
    let matches = 0;
    for (let other = 0; other < rows; other += 1)
      if (columns.every(({ codes }) => codes[row] === codes[other] || codes[row] === 0 || codes[other] === 0))
        matches += 1;
    assert.equal(sample[row], matches);
  });

  it('is what sdcMicro has in its own tests, with missing values and without', function () {
    const gold = sharedData('risk/published_expected_values.json');
    if (!gold) return this.skip();
    const expected = JSON.parse(readFileSync(gold, 'utf8')).sdcMicro_tests;
    const weights = Float64Array.from(expected.data.w);
    const [keyA, keyB, keyC, gaps] = [expected.data.A, expected.data.B, expected.data.C, expected.withNA_C].map(column);
    const options = { missing: 'matches-anything', weights } as const;
    const complete = recordFrequencies([keyA!, keyB!, keyC!], 8, options);
    assert.deepEqual([...complete.sample], expected.fk);
    assert.deepEqual([...complete.population], expected.Fk);
    const withGaps = recordFrequencies([keyA!, keyB!, gaps!], 8, options);
    assert.deepEqual([...withGaps.sample], expected.withNA_fk);
    assert.deepEqual([...withGaps.population], expected.withNA_Fk);
  });

  for (const [name, file, delimiter] of [
    ['francdat', 'francdat', ','],
    ['testdata_7', 'testdata', ','],
    ['drug_type', 'drug_type', ','],
    ['adult_arx_3', 'adult_arx_30162', ';'],
    ['adult_arx_8', 'adult_arx_30162', ';'],
  ] as const) {
    it(`counts records of ${name} as sdcMicro does`, function () {
      const [gold, data] = [sharedData(`risk/sdcMicro_${name}.json`), sharedData(`risk/data/${file}.csv`)];
      if (!gold || !data) return this.skip();
      const expected = JSON.parse(readFileSync(gold, 'utf8'));
      const { columns, rows } = goldTable(data, { delimiter });
      const quasiIdentifiers = expected.qi.map((one: string) => columns[one]!);
      const weight = typeof expected.weight === 'string' ? columns[expected.weight] : undefined;
      const { sample, population } = recordFrequencies(quasiIdentifiers, rows, {
        missing: 'matches-anything',
        ...(weight && { weights: Float64Array.from(weight.codes, (code) => Number(weight.values[code])) }),
      });
      const sizes = recordSizesOf(sample);
      assert.equal(sizes.k, expected.k);
      assert.equal(sizes.uniques, expected.n1);
      assert.equal(sizes.bySize.find(({ size }) => size === 2)?.records ?? 0, expected.n2);
      assert.deepEqual(
        Object.fromEntries(sizes.bySize.map((one) => [one.size, one.records])),
        expected.fk_histogram_records,
      );
      if (expected.fk) assert.deepEqual([...sample], expected.fk);
      if (expected.Fk) near(population, expected.Fk);
    });
  }
});
