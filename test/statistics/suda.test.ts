import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { minimalUniques } from '../../src/statistics/special-uniques/minimal-uniques.ts';
import { disSuda, sudaScores } from '../../src/statistics/special-uniques/suda.ts';
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

  it('end at a size where they are told to', () => {
    const columns = [encoded('a', ['1', '1', '2', '2']), encoded('b', ['1', '2', '1', '2'])];
    assert.deepEqual(minimalUniques(columns, 4, 1).sets, []);
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
      const definition = gold.dis_suda_by_definition;
      if (!definition) return;
      assert.ok(Math.abs(dis - definition.DIS) < 1e-12);
      for (const [record, score] of definition.disScore.entries()) {
        assert.ok(Math.abs(disScores[record]! - score) < 1e-9, `record ${record}`);
      }
    });
  }
});
