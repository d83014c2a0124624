import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { classSizesOf, recordSizesOf, recordsUnder } from '../../src/statistics/class-sizes.ts';
import { equivalenceClasses } from '../../src/statistics/equivalence-classes.ts';
import { sharedData } from '../shared-data.ts';
import { goldTable } from './gold.ts';

describe('classSizesOf', () => {
  it('says k, sample uniques and how many records stand in classes of which size', () => {
    const sizes = classSizesOf(Uint32Array.of(3, 1, 2, 1));
    assert.deepEqual(sizes, {
      k: 1,
      largest: 3,
      records: 7,
      uniques: 2,
      bySize: [
        { size: 1, records: 2 },
        { size: 2, records: 2 },
        { size: 3, records: 3 },
      ],
      classes: 4,
      mean: 1.75,
      median: 1.5,
    });
    assert.equal(recordsUnder(sizes, 3), 4);
    assert.equal(recordsUnder(sizes, 1), 0);
  });

  it('is all zeros for a table without records', () => {
    const { k, largest, records, uniques, classes, mean, median } = classSizesOf(new Uint32Array());
    assert.deepEqual([k, largest, records, uniques, classes, mean, median], [0, 0, 0, 0, 0, 0, 0]);
  });

  for (const [name, file, delimiter] of [
    ['adult_arx_3', 'adult_arx_30162', ';'],
    ['adult_arx_8', 'adult_arx_30162', ';'],
    ['adult_arx_9', 'adult_arx_30162', ';'],
    ['test7', 'arx_test7', ';'],
    ['testdata_7', 'testdata', ','],
  ] as const) {
    it(`counts classes of ${name} as ARX does`, function () {
      const [gold, data] = [sharedData(`risk/arx_${name}.json`), sharedData(`risk/data/${file}.csv`)];
      if (!gold || !data) return this.skip();
      const expected = JSON.parse(readFileSync(gold, 'utf8'));
      const { columns, rows } = goldTable(data, { delimiter });
      const quasiIdentifiers = expected.qi.map((one: string) => columns[one]!);
      const sizes = classSizesOf(equivalenceClasses(quasiIdentifiers, rows).sizes);
      assert.equal(sizes.records, expected.rows);
      assert.equal(sizes.classes, expected.classes);
      assert.equal(sizes.k, expected.k);
      assert.equal(sizes.uniques, expected.uniqueRecords);
      assert.equal(sizes.mean, expected.avgClassSize);
      const histogram = sizes.bySize.map(({ size, records }) => [String(size), records / size]);
      assert.deepEqual(Object.fromEntries(histogram), expected.histogram);
    });
  }
});

describe('recordSizesOf', () => {
  it('counts records, of which so many need not make whole classes', () => {
    const sizes = recordSizesOf(Uint32Array.of(3, 1, 4, 2, 2, 2, 1, 3));
    assert.deepEqual([sizes.k, sizes.uniques, sizes.largest, sizes.records], [1, 2, 4, 8]);
    assert.equal(recordsUnder(sizes, 4), 7);
  });
});
