import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { minimalUniques } from '../../src/statistics/special-uniques/minimal-uniques.ts';
import { disSuda, sudaScores } from '../../src/statistics/special-uniques/suda.ts';
import { UniquesByRecord } from '../../src/statistics/special-uniques/uniques-by-record.ts';
import { sharedData } from '../shared-data.ts';
import { encoded, goldTable } from './gold.ts';

interface Gold {
  qi: string[];
  suda: {
    score_sum: number;
    n_nonzero: number;
    dis_max: number;
    dis_mean: number;
    score_table: Record<string, number>;
    score_sum_ihsn: number;
    score_ihsn?: number[];
    disScore_ihsn?: number[];
  };
  msu_bruteforce: { msuCountBySize: number[]; contribution_pct: number[]; score?: number[] };
  dis_suda_by_definition?: { DIS: number; disScore: number[] };
}

const tables: Readonly<Record<string, { file: string; delimiter?: string }>> = {
  francdat: { file: 'francdat.csv' },
  drug_type: { file: 'drug_type.csv' },
  adult_arx_3: { file: 'adult_arx_30162.csv', delimiter: ';' },
  adult_arx_8: { file: 'adult_arx_30162.csv', delimiter: ';' },
  testdata_7: { file: 'testdata.csv' },
};

/** Minimal sample uniques by trying every set of columns on every record. */
function tried(rows: readonly (readonly number[])[], columns: number): string[] {
  const isUnique = (record: number, mask: number): boolean =>
    rows.filter((row) => row.every((value, index) => !(mask & (1 << index)) || value === rows[record]![index]))
      .length === 1;
  const found: string[] = [];
  for (let mask = 1; mask < 1 << columns; mask += 1) {
    for (const record of rows.keys()) {
      const subsets = Array.from({ length: columns }, (_, index) => mask & ~(1 << index)).filter((one) => one !== mask);
      const isMinimal = subsets.every((subset) => (subset === 0 ? rows.length > 1 : !isUnique(record, subset)));
      if (isUnique(record, mask) && isMinimal) found.push(`${mask}:${record}`);
    }
  }
  return found.sort();
}

describe('minimalUniques', () => {
  it('are the sets that trying all of them finds', () => {
    const table = fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(table, (rows) => {
        const columns = [0, 1, 2, 3].map((index) =>
          encoded(
            `c${index}`,
            rows.map((row) => String(row[index])),
          ),
        );
        const { sets } = minimalUniques(columns, rows.length);
        const found = sets.flatMap(({ columns, records }) => [...records].map((record) => `${columns}:${record}`));
        assert.deepEqual(found.sort(), tried(rows, 4));
      }),
    );
  });

  it('are found whatever number of values a column has, and whatever stands twice or more', () => {
    for (const pairs of [100, 300, 70_000]) {
      const codes = Uint32Array.from({ length: 2 * pairs + 1 }, (_, record) => record >>> 1);
      const column = { codes, values: Array.from({ length: pairs + 1 }, (_, value) => `${value}`) };
      const thrice = { codes: new Uint32Array(codes.length), values: ['1'] };
      const { sets } = minimalUniques([thrice, column], codes.length);
      assert.deepEqual(sets, [{ columns: 0b10, size: 1, records: Uint32Array.of(2 * pairs) }]);
    }
  });

  it('of a single record are its columns one by one', () => {
    const { sets } = minimalUniques([encoded('a', ['1']), encoded('b', ['1'])], 1);
    assert.deepEqual(
      sets.map(({ columns }) => columns),
      [0b01, 0b10],
    );
  });

  it('end at a size where they are told to', () => {
    const columns = [encoded('a', ['1', '1', '2', '2']), encoded('b', ['1', '2', '1', '2'])];
    assert.deepEqual(minimalUniques(columns, 4, 1).sets, []);
    assert.deepEqual(minimalUniques(columns, 4, 0).sets, []);
    assert.equal(minimalUniques(columns, 4).sets.length, 1);
  });

  it('refuse what memory does not hold, and look at smaller sets instead', () => {
    const column = { codes: new Uint32Array(1_000_000), values: ['1'] };
    const columns = Array.from({ length: 16 }, () => column);
    assert.throws(() => minimalUniques(columns, 1_000_000), /look at smaller ones/);
    assert.deepEqual(minimalUniques(columns, 1_000_000, 1).sets, []);
  });

  it('are none of a table without records, and refuse more columns than there are bits', () => {
    assert.deepEqual(minimalUniques([encoded('a', [])], 0).sets, []);
    assert.throws(
      () =>
        minimalUniques(
          Array.from({ length: 21 }, () => encoded('a', ['1'])),
          1,
        ),
      RangeError,
    );
  });
});

describe('UniquesByRecord', () => {
  it('names the sets of columns of one record, the smallest first', () => {
    const columns = [
      encoded('site', ['A', 'A', 'A', 'B', 'B', 'B']),
      encoded('age', ['40', '41', '41', '40', '40', '94']),
      encoded('sex', ['F', 'F', 'M', 'F', 'F', 'F']),
    ];
    const uniques = new UniquesByRecord(minimalUniques(columns, 6), 6);
    const sets = [0, 1, 2, 3, 4, 5].map((record) => [...uniques.of(record)]);
    assert.deepEqual(sets, [[0b011], [0b110], [0b100], [], [], [0b010]]);
  });

  it('has all that was found', () => {
    const table = fc.array(fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(table, (rows) => {
        const columns = [0, 1, 2, 3].map((index) =>
          encoded(
            'c',
            rows.map((row) => String(row[index])),
          ),
        );
        const uniques = new UniquesByRecord(minimalUniques(columns, rows.length), rows.length);
        const found = rows.flatMap((_, record) => [...uniques.of(record)].map((set) => `${set}:${record}`));
        assert.deepEqual(found.sort(), tried(rows, 4));
      }),
    );
  });
});

describe('SUDA against the worked example of the guide of the International Household Survey Network', () => {
  interface Example {
    published_scores: number[];
    data: Record<string, string>[];
    score_ihsn: number[];
    'disScore_f0.01': number[];
    contrib: { variable: string; contribution: number }[];
  }
  let example: Example;
  let columns: ReturnType<typeof encoded>[];
  const rows = 10;

  before(function () {
    const json = sharedData('risk/suda_guide_toy.json');
    if (json === undefined) return this.skip();
    example = JSON.parse(readFileSync(json, 'utf8')) as Example;
    columns = ['Residence', 'Gender', 'Education', 'Labor'].map((name) =>
      encoded(
        name,
        example.data.map((record) => record[name]!),
      ),
    );
  });

  it('scores as it prints, whether sets of up to three columns are looked at, as there, or all', () => {
    for (const largest of [3, 4]) {
      const { scores } = sudaScores(columns, rows, { largest });
      assert.deepEqual([...scores], example.published_scores);
    }
  });

  it('weighs by the product that ends at the largest set that is looked at', () => {
    // {Rural} has 3·2 of sets up to two columns; {Secondary complete, Unemployed} and two other pairs have 2 each.
    assert.equal(sudaScores(columns, rows, { largest: 2 }).scores[4], 12);
    assert.equal(sudaScores(columns, rows, { largest: 1 }).scores[4], 3);
  });

  it('scores as sdcMicro does, by both weightings', () => {
    const { scores, contributions } = sudaScores(columns, rows);
    for (const [index, { contribution }] of example.contrib.entries()) {
      assert.ok(Math.abs(contributions[index]! * 100 - contribution) < 1e-9);
    }
    for (const [record, score] of disSuda(columns, scores).scores.entries()) {
      assert.ok(Math.abs(score - example['disScore_f0.01'][record]!) < 1e-6, `record ${record}`);
    }
    assert.deepEqual([...sudaScores(columns, rows, { weighting: 'ihsn' }).scores], example.score_ihsn);
  });
});

describe('disSuda', () => {
  it('raises odds by a power of scores, which is below 1 for more than eight columns', () => {
    const cells = ['1', '2', '2', '2'];
    const columns = Array.from({ length: 10 }, (_, index) =>
      encoded(`c${index}`, index < 9 ? cells : ['1', '2', '3', '3']),
    );
    const { scores } = sudaScores(columns, 4);
    const odds = [...disSuda(columns, scores, 0.5).scores].map((score) => score / (1 - score));
    assert.ok(Math.abs(Math.log(odds[0]! / odds[1]!) / Math.log(scores[0]! / scores[1]!) - 0.9) < 1e-12);
  });

  it('is nothing where nobody is unique', () => {
    const columns = [encoded('a', ['1', '1'])];
    assert.deepEqual(disSuda(columns, new Float64Array(2)), { dis: 0, scores: new Float64Array(2) });
  });
});

describe('SUDA against sdcMicro', () => {
  for (const [name, { file, delimiter }] of Object.entries(tables)) {
    it(`scores ${name} as it does`, function () {
      const json = sharedData(`risk/sdcMicro_${name}.json`);
      if (json === undefined) return this.skip();
      const gold = JSON.parse(readFileSync(json, 'utf8')) as Gold;
      const { columns, rows } = goldTable(sharedData(`risk/data/${file}`)!, { ...(delimiter && { delimiter }) });
      const quasiIdentifiers = gold.qi.map((one) => columns[one]!);
      const { minimal, scores, contributions } = sudaScores(quasiIdentifiers, rows);
      const bySize = gold.qi.map(() => 0);
      for (const { size, records } of minimal.sets) bySize[size - 1]! += records.length;
      assert.deepEqual(bySize, gold.msu_bruteforce.msuCountBySize);
      assert.equal(
        scores.reduce((sum, score) => sum + score, 0),
        gold.suda.score_sum,
      );
      assert.equal(scores.filter((score) => score > 0).length, gold.suda.n_nonzero);
      const table: Record<string, number> = {};
      for (const score of scores) table[score] = (table[score] ?? 0) + 1;
      assert.deepEqual(table, gold.suda.score_table);
      for (const [index, percent] of gold.msu_bruteforce.contribution_pct.entries()) {
        assert.ok(Math.abs(contributions[index]! * 100 - percent) < 1e-9, gold.qi[index]);
      }
      const { dis, scores: disScores } = disSuda(quasiIdentifiers, scores);
      const mean = disScores.reduce((sum, score) => sum + score, 0) / rows;
      assert.ok(Math.abs(mean - gold.suda.dis_mean) < 1e-6);
      assert.ok(Math.abs(Math.max(...disScores) - gold.suda.dis_max) < 1e-6);
      const earlier = sudaScores(quasiIdentifiers, rows, { weighting: 'ihsn' }).scores;
      const sum = earlier.reduce((sum, score) => sum + score, 0);
      assert.ok(Math.abs(sum / gold.suda.score_sum_ihsn - 1) < 1e-12);
      const disEarlier = disSuda(quasiIdentifiers, earlier).scores;
      for (const [record, score] of (gold.suda.score_ihsn ?? []).entries()) {
        assert.ok(Math.abs(earlier[record]! - score) < 1e-9, `record ${record}`);
        assert.ok(Math.abs(disEarlier[record]! - gold.suda.disScore_ihsn![record]!) < 1e-6, `record ${record}`);
      }
      const definition = gold.dis_suda_by_definition;
      if (!definition) return;
      assert.ok(Math.abs(dis - definition.DIS) < 1e-12);
      for (const [record, score] of definition.disScore.entries()) {
        assert.ok(Math.abs(disScores[record]! - score) < 1e-9, `record ${record}`);
      }
    });
  }
});
