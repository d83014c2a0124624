import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { EncodedColumn } from '../../../src/model/encoded-column.ts';
import { columnRanking } from '../../../src/statistics/separation/column-ranking.ts';
import { columnSets } from '../../../src/statistics/separation/column-sets.ts';
import { separationOf } from '../../../src/statistics/separation/separation.ts';
import { sharedData } from '../../shared-data.ts';
import { encoded, goldTable } from '../gold.ts';
import { randomNumbers } from '../random.ts';

const close = (actual: number, expected: number, what: string) =>
  assert.ok(Math.abs(actual - expected) <= 1e-6, `${what}: ${actual}, not ${expected}`);

/** The same by comparing every pair of records. */
function byPairs(columns: readonly EncodedColumn[], records: number): { distinction: number; separation: number } {
  const texts = Array.from({ length: records }, (_, at) => JSON.stringify(columns.map(({ codes }) => codes[at])));
  let apart = 0;
  for (let one = 0; one < records; one += 1)
    for (let other = 0; other < one; other += 1) if (texts[one] !== texts[other]) apart += 1;
  return {
    distinction: records === 0 ? 0 : new Set(texts).size / records,
    separation: records < 2 ? 0 : apart / ((records * (records - 1)) / 2),
  };
}

describe('separationOf', () => {
  it('is the share of combinations and of pairs told apart', () => {
    assert.deepEqual(separationOf(Uint32Array.of(2, 2, 1)), { distinction: 0.6, separation: 0.8 });
  });

  it('is 1 where all records differ, and separates nothing where all are the same', () => {
    assert.deepEqual(separationOf(Uint32Array.of(1, 1, 1)), { distinction: 1, separation: 1 });
    assert.deepEqual(separationOf(Uint32Array.of(4)), { distinction: 0.25, separation: 0 });
  });

  it('has no pair to tell apart in one record, and nothing in none', () => {
    assert.deepEqual(separationOf(Uint32Array.of(1)), { distinction: 1, separation: 0 });
    assert.deepEqual(separationOf(Uint32Array.of()), { distinction: 0, separation: 0 });
  });
});

describe('columnSets', () => {
  it('agrees with the published toy table', function () {
    const folder = sharedData('risk');
    if (folder === undefined) return this.skip();
    const published = JSON.parse(readFileSync(`${folder}/published_expected_values.json`, 'utf8'));
    const { rows, columns, expected } = published.arx_tests.distinction_separation_toy;
    const table = columns.map((name: string, at: number) =>
      encoded(
        name,
        rows.map((row: string[]) => row[at]),
      ),
    );
    const sets = columnSets(table, rows.length);
    assert.equal(sets.length, Object.keys(expected).length);
    for (const { columns: set, distinction, separation } of sets) {
      const name = set.map((column) => columns[column]).join();
      close(distinction, expected[name][0], `distinction of ${name}`);
      close(separation, expected[name][1], `separation of ${name}`);
    }
  });

  const references: readonly (readonly [table: string, reference: string, delimiter: string])[] = [
    ['adult_arx_30162.csv', 'arx_adult_arx_3.json', ';'],
    ['adult_arx_30162.csv', 'arx_adult_arx_8.json', ';'],
    ['arx_test7.csv', 'arx_test7.json', ';'],
    ['testdata.csv', 'arx_testdata_7.json', ','],
  ];
  for (const [file, reference, delimiter] of references) {
    it(`agrees with ${reference} on every set`, function () {
      const folder = sharedData('risk');
      if (folder === undefined) return this.skip();
      const { qi, attributeRisks } = JSON.parse(readFileSync(`${folder}/${reference}`, 'utf8')) as {
        qi: string[];
        attributeRisks: { attributes: string[]; distinction: number; separation: number }[];
      };
      const table = goldTable(`${folder}/data/${file}`, { delimiter });
      const sets = columnSets(
        qi.map((name) => table.columns[name]!),
        table.rows,
        { largest: qi.length },
      );
      assert.equal(sets.length, attributeRisks.length);
      const bySet = new Map(
        sets.map((set) => [
          set.columns
            .map((at) => qi[at]!)
            .sort()
            .join(),
          set,
        ]),
      );
      for (const { attributes, distinction, separation } of attributeRisks) {
        const set = bySet.get([...attributes].sort().join())!;
        assert.equal(set.combinations, Math.round(distinction * table.rows), `combinations of ${attributes}`);
        close(set.distinction, distinction, `distinction of ${attributes}`);
        close(set.separation, separation, `separation of ${attributes}`);
      }
    });
  }

  it('agrees with a comparison of every pair of records', () => {
    const random = randomNumbers(11);
    for (let trial = 0; trial < 60; trial += 1) {
      const records = random(15);
      const table = Array.from({ length: 1 + random(4) }, (_, at) =>
        encoded(
          `c${at}`,
          Array.from({ length: records }, () => ['a', 'b', 'c', ''][random(4)]!),
        ),
      );
      const sets = columnSets(table, records);
      assert.equal(sets.length, 2 ** table.length - 1);
      for (const { columns, distinction, separation } of sets) {
        const expected = byPairs(
          columns.map((at) => table[at]!),
          records,
        );
        close(distinction, expected.distinction, 'distinction');
        close(separation, expected.separation, 'separation');
      }
    }
  });

  it('looks at sets of at most four columns unless told otherwise, smallest first', () => {
    const table = Array.from({ length: 6 }, (_, at) => encoded(`c${at}`, ['x', 'y']));
    const sizes = columnSets(table, 2).map(({ columns }) => columns.length);
    assert.deepEqual(sizes, [...Array(6).fill(1), ...Array(15).fill(2), ...Array(20).fill(3), ...Array(15).fill(4)]);
    assert.equal(columnSets(table, 2, { largest: 6 }).length, 63);
  });

  it('refuses more columns than it can look at, and ends when it is told to', () => {
    const table = Array.from({ length: 21 }, (_, at) => encoded(`c${at}`, ['x', 'y']));
    assert.throws(() => columnSets(table, 2), /21 columns are more than 20/);
    assert.throws(() => columnSets(table.slice(0, 3), 2, { signal: AbortSignal.abort(new Error('enough')) }), /enough/);
  });
});

describe('columnRanking', () => {
  it('puts first the column without which fewest are unique', () => {
    const table = [
      encoded('sex', ['F', 'F', 'M', 'M']),
      encoded('age', ['31', '32', '33', '34']),
      encoded('site', ['A', 'A', 'A', 'A']),
    ];
    assert.deepEqual(columnRanking(table, 4), [
      { column: 1, recordsUnder: 4, uniqueRecords: 4, separation: 1 - (1 - 4 / 12), distinction: 0.5 },
      { column: 0, recordsUnder: 0, uniqueRecords: 0, separation: 0, distinction: 0 },
      { column: 2, recordsUnder: 0, uniqueRecords: 0, separation: 0, distinction: 0 },
    ]);
  });

  it('decides by pairs where no record is unique', () => {
    const sex = [...'FFFFMMMM'];
    const hand = [...'RRLLRRLL'];
    const eyes = [...'bbbbbbbb'];
    const ranking = columnRanking([encoded('eyes', eyes), encoded('sex', sex), encoded('hand', hand)], 8);
    assert.deepEqual(
      ranking.map(({ column }) => column),
      [1, 2, 0],
    );
    assert.ok(ranking[0]!.separation > 0 && ranking[0]!.uniqueRecords === 0);
  });

  it('asks for classes of fewer than k when it is given one', () => {
    // Without the first column two records are unique no longer; without the second four leave classes of two.
    const table = [
      encoded('a', ['1', '2', '3', '3', '3', '3', '3', '3']),
      encoded('b', ['x', 'x', 'x', 'x', 'y', 'y', 'z', 'z']),
    ];
    assert.equal(columnRanking(table, 8, 2)[0]!.column, 0);
    const [first] = columnRanking(table, 8, 4);
    assert.deepEqual([first!.column, first!.recordsUnder, first!.uniqueRecords], [1, 6, 0]);
  });

  it("has for age in Adult the difference between two of ARX's sets", function () {
    const folder = sharedData('risk');
    if (folder === undefined) return this.skip();
    const { qi, attributeRisks } = JSON.parse(readFileSync(`${folder}/arx_adult_arx_8.json`, 'utf8')) as {
      qi: string[];
      attributeRisks: { attributes: string[]; distinction: number; separation: number }[];
    };
    const { columns, rows } = goldTable(`${folder}/data/adult_arx_30162.csv`, { delimiter: ';' });
    const [first] = columnRanking(
      qi.map((name) => columns[name]!),
      rows,
    );
    const without = attributeRisks.find(({ attributes }) => attributes.length === 7 && !attributes.includes('age'))!;
    const all = attributeRisks.find(({ attributes }) => attributes.length === 8)!;
    assert.equal(qi[first!.column], 'age');
    close(first!.distinction, all.distinction - without.distinction, 'distinction');
    close(first!.separation, all.separation - without.separation, 'separation');
  });

  it('says of each column what the sets with and without it differ by', () => {
    const random = randomNumbers(17);
    for (let trial = 0; trial < 150; trial += 1) {
      const records = 1 + random(40);
      const table = Array.from({ length: 2 + random(5) }, (_, at) =>
        encoded(
          `c${at}`,
          Array.from({ length: records }, () => 'abcde'[random(2 + random(4))]!),
        ),
      );
      const sets = columnSets(table, records, { largest: table.length });
      const all = sets.at(-1)!;
      const k = 2 + random(3);
      const ranking = columnRanking(table, records, k);
      assert.equal(new Set(ranking.map(({ column }) => column)).size, table.length);
      for (const { column, uniqueRecords, recordsUnder, separation, distinction } of ranking) {
        const without = sets.find(({ columns }) => columns.length === table.length - 1 && !columns.includes(column))!;
        assert.equal(uniqueRecords, all.uniqueRecords - without.uniqueRecords);
        if (k === 2) assert.equal(recordsUnder, uniqueRecords);
        close(separation, all.separation - without.separation, 'separation');
        close(distinction, all.distinction - without.distinction, 'distinction');
      }
      const order = ranking.map((one) => [one.recordsUnder, one.uniqueRecords, one.separation, -one.column]);
      for (let at = 1; at < order.length; at += 1) {
        const differs = order[at]!.findIndex((value, place) => value !== order[at - 1]![place]);
        assert.ok(order[at - 1]![differs]! > order[at]![differs]!);
      }
    }
  });

  it('ranks nothing of an empty table', () => {
    assert.deepEqual(columnRanking([], 0), []);
    assert.equal(columnRanking([encoded('a', [])], 0)[0]!.separation, 0);
  });
});
