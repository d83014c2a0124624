import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { delimiterOf } from '../../src/formats/table/delimited.ts';
import { anonymityOf } from '../../src/statistics/k-anonymity.ts';
import { sharedData } from '../shared-data.ts';

describe('anonymityOf', () => {
  it('finds the smallest class, and who is alone', () => {
    const result = anonymityOf([
      ['34', 'F'],
      ['34', 'F'],
      ['93', 'M'],
    ]);
    assert.deepEqual(result, { k: 1, classes: 2, uniqueRecords: 1, sizes: [2, 2, 1] });
  });

  it('takes a table without quasi-identifiers for one class', () => {
    assert.deepEqual(anonymityOf([[], [], []]), { k: 3, classes: 1, uniqueRecords: 0, sizes: [3, 3, 3] });
  });

  it('has no k for a table without records', () => {
    assert.deepEqual(anonymityOf([]), { k: 0, classes: 0, uniqueRecords: 0, sizes: [] });
  });

  it('takes a missing value for a value of its own', () => {
    assert.equal(anonymityOf([['n/a'], ['n/a'], ['34'], ['34']]).k, 2);
  });

  it('does not confuse values that join to the same text', () => {
    assert.equal(
      anonymityOf([
        ['a,b', 'c'],
        ['a', 'b,c'],
      ]).classes,
      2,
    );
    assert.equal(
      anonymityOf([
        ['a","b', 'c'],
        ['a', 'b","c'],
      ]).classes,
      2,
    );
  });

  it('does not depend on the order of records', () => {
    const row = fc.tuple(fc.constantFrom('1', '2'), fc.constantFrom('F', 'M', ''));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { sizes, ...forwards } = anonymityOf(rows);
        const { sizes: reversed, ...backwards } = anonymityOf([...rows].reverse());
        assert.deepEqual(forwards, backwards);
        assert.deepEqual(sizes, reversed.reverse());
      }),
    );
  });

  it('has as many records as its classes hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 1 }))), (rows) => {
        const { sizes, classes, k } = anonymityOf(rows);
        assert.equal(Math.round(sizes.reduce((sum, size) => sum + 1 / size, 0)), classes);
        assert.equal(k, rows.length === 0 ? 0 : Math.min(...sizes));
      }),
    );
  });

  /** What pyCANON, ARX and sdcMicro say of the same tables. */
  const references: readonly (readonly [table: string, reference: string])[] = [
    ['adult_anon_3.csv', 'pycanon_adult_anon_3.json'],
    ['adult_arx_30162.csv', 'arx_adult_arx_3.json'],
    ['adult_arx_30162.csv', 'arx_adult_arx_8.json'],
    ['adult_arx_30162.csv', 'arx_adult_arx_9.json'],
    ['math_k5.csv', 'pycanon_math_k5.json'],
    ['math_raw.csv', 'pycanon_math_raw.json'],
    ['drug_type_raw.csv', 'pycanon_drug_raw.json'],
    ['francdat.csv', 'sdcMicro_francdat.json'],
    ['arx_test7.csv', 'arx_test7.json'],
  ];
  for (const [table, reference] of references) {
    it(`agrees with ${reference}`, function () {
      const folder = sharedData('risk');
      if (folder === undefined) return this.skip();
      const expected: Reference = JSON.parse(readFileSync(`${folder}/${reference}`, 'utf8'));
      const { k, classes, uniqueRecords, sizes } = anonymityOf(columnsOf(`${folder}/data/${table}`, expected.qi));
      assert.equal(sizes.length, expected.rows);
      assert.equal(k, expected.k ?? expected.k_anonymity);
      const expectedClasses = expected.classes ?? expected.sizes_ec?.n_ec;
      if (expectedClasses !== undefined) assert.equal(classes, expectedClasses);
      if (expected.uniqueRecords !== undefined) assert.equal(uniqueRecords, expected.uniqueRecords);
      if (expected.fk !== undefined) assert.deepEqual(sizes, expected.fk);
    });
  }
});

interface Reference {
  rows: number;
  qi: string[];
  k?: number;
  k_anonymity?: number;
  classes?: number;
  uniqueRecords?: number;
  sizes_ec?: { n_ec: number };
  /** Size of each record's class, in the order of the table. */
  fk?: number[];
}

/** Some columns of a table without quotes. */
function columnsOf(path: string, headings: readonly string[]): string[][] {
  const [first, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const delimiter = delimiterOf(first!);
  const names = first!.split(delimiter).map((name) => name.trim());
  const indices = headings.map((heading) => names.indexOf(heading));
  assert.ok(!indices.includes(-1), 'the table has every column');
  return lines.map((line) => {
    const cells = line.split(delimiter);
    return indices.map((index) => cells[index]!);
  });
}
