import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { classSizesOf } from '../../src/statistics/class-sizes.ts';
import type { Codes } from '../../src/statistics/encoded-column.ts';
import { recursiveDiversity, recursiveRatio } from '../../src/statistics/l-diversity.ts';
import { meanRiskOfClasses } from '../../src/statistics/reidentification-risk.ts';
import { sensitiveMeasures, sensitiveTableMeasures, tableEntropy } from '../../src/statistics/sensitive-measures.ts';
import { sharedData } from '../shared-data.ts';
import { encoded, goldTable } from './gold.ts';

function near(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  assert.equal(actual.length, expected.length);
  for (let at = 0; at < actual.length; at += 1) {
    const [one, other] = [actual[at]!, expected[at]!];
    assert.ok(one === other || Math.abs(one - other) <= 1e-6, `${at}: ${one} is not ${other}`);
  }
}

/** Measures of one sensitive attribute, for a quasi-identifier of these values. */
function measuresOf(quasiIdentifier: string[], sensitive: string[], missing?: string) {
  const column = encoded('diagnosis', sensitive);
  const absent = missing === undefined ? -1 : column.values.indexOf(missing);
  const attribute: Codes = absent === -1 ? column : { ...column, missing: absent };
  const options = missing === undefined ? {} : ({ missing: 'left-out' } as const);
  const measures = sensitiveMeasures([encoded('age', quasiIdentifier)], [attribute], sensitive.length, options);
  return { ...measures[0]!, table: sensitiveTableMeasures(measures) };
}

describe('sensitiveMeasures', () => {
  // Li, Li, Venkatasubramanian 2007, tables 3 to 6: salaries of three classes of three people each.
  const classes = ['A', 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'C'];
  const salaries = ['3', '4', '5', '6', '11', '8', '7', '9', '10'];
  const diseases = [
    'ulcer',
    'gastritis',
    'cancer',
    'gastritis',
    'flu',
    'bronchitis',
    'bronchitis',
    'pneumonia',
    'cancer',
  ];

  it('has the ordered distances of the paper: 0.375 and 0.167', () => {
    const { t, distance } = measuresOf(classes, salaries);
    assert.equal(distance, 'ordered');
    near(t.slice(0, 2), [0.375, 1 / 6]);
  });

  it('takes the order from numbers, not from how they are written', () => {
    const { t, distance } = measuresOf(['A', 'A', 'B', 'B'], ['9', '10', '10', '100']);
    assert.equal(distance, 'ordered');
    // P = 1/4, 3/4, 1; Q of A = 1/2, 1, 1.
    near(t, [(1 / 4 + 1 / 4) / 2, (1 / 4 + 1 / 4) / 2]);
  });

  it('takes the equal distance for numbers that are names of categories, when told so', () => {
    const columns = [encoded('class', ['A', 'A', 'B', 'B']), encoded('site', ['1', '2', '2', '9'])] as const;
    const [measures] = sensitiveMeasures([columns[0]], [columns[1]], 4, { distance: 'equal' });
    assert.equal(measures!.distance, 'equal');
    near(measures!.t, [1 / 4, 1 / 4]);
  });

  it('takes the equal distance where a value is no number', () => {
    const { t, distance } = measuresOf(classes, diseases);
    assert.equal(distance, 'equal');
    near(t, [3 * (1 / 3) - (1 + 2 + 2) / 9, 3 * (1 / 3) - (2 + 1 + 2) / 9, 3 * (1 / 3) - (2 + 1 + 2) / 9]);
  });

  it('says which class discloses most', () => {
    const { distinct, alpha, delta, basicBeta, table } = measuresOf(['A', 'A', 'B', 'B'], ['x', 'y', 'x', 'x']);
    assert.deepEqual([...distinct], [2, 1]);
    near(alpha, [0.5, 1]);
    near(delta, [Math.log(2), Math.log(4 / 3)]);
    near(basicBeta, [1, 1 / 3]);
    assert.deepEqual(table.distinct, { value: 1, at: { attribute: 0, class: 1 } });
    assert.deepEqual(table.alpha, { value: 1, at: { attribute: 0, class: 1 } });
    assert.deepEqual(table.basicBeta, { value: 1, at: { attribute: 0, class: 0 } });
  });

  it('has entropy l as a real, not cut to a whole number', () => {
    const { entropyL } = measuresOf(['A', 'A', 'A', 'B'], ['x', 'x', 'y', 'y']);
    near(entropyL, [1.8898815748, 1]);
    assert.equal(entropyL[1], 1);
  });

  it('has recursive diversity by the most frequent value', () => {
    const { distribution } = measuresOf(Array(7).fill('A'), ['x', 'x', 'x', 'y', 'y', 'z', 'z']);
    near(recursiveRatio(distribution, 2), [3 / 4]);
    near(recursiveRatio(distribution, 3), [3 / 2]);
    near(recursiveRatio(distribution, 4), [Number.POSITIVE_INFINITY]);
    assert.deepEqual([...recursiveDiversity(distribution, 2)], [3]);
    // At the ratio itself it does not hold, since less is asked for, not less or equal.
    assert.deepEqual([...recursiveDiversity(distribution, 1.5)], [2]);
    assert.deepEqual([...recursiveDiversity(distribution, 0.1)], [1]);
  });

  it('has no beta for enhanced likeness where a value gains more than its rarity allows', () => {
    const quasiIdentifier = ['A', 'A', 'B', 'B', 'B', 'C', 'C', 'C'];
    const { smallestEnhancedBeta, enhancedBeta } = measuresOf(quasiIdentifier, [
      'x',
      'y',
      'y',
      'y',
      'y',
      'x',
      'x',
      'y',
    ]);
    // x and y are 3/8 and 5/8 of the table. A gains x 1/3, below ln 8/3. B has y alone, a gain of 3/5, above ln 8/5: whoever
    // is in a class of one value is never protected. C gains x 7/9.
    near(smallestEnhancedBeta, [1 / 3, Number.POSITIVE_INFINITY, 7 / 9]);
    near(enhancedBeta, [1 / 3, 3 / 5, 7 / 9]);
  });

  it('takes a missing value for one more value, or leaves it out', () => {
    const [quasiIdentifier, values] = [
      ['A', 'A', 'B', 'C'],
      ['x', '', 'y', ''],
    ];
    assert.deepEqual([...measuresOf(quasiIdentifier, values).distinct], [2, 1, 1]);
    const { distinct, alpha, t, entropyL, table } = measuresOf(quasiIdentifier, values, '');
    assert.deepEqual([...distinct], [1, 1, 0]);
    near(alpha, [1, 1, 0]);
    near(entropyL, [1, 1, 0]);
    near(t, [0.5, 0.5, 0]);
    // A class of which nothing is known is not the worst.
    assert.deepEqual(table.distinct, { value: 1, at: { attribute: 0, class: 0 } });
  });

  it('has the worst of several attributes, each by itself or with the others known', () => {
    const [age, site] = [encoded('age', ['A', 'A', 'A', 'A']), encoded('site', ['1', '2', '3', '3'])];
    const diagnosis = encoded('diagnosis', ['x', 'y', 'x', 'y']);
    const apart = sensitiveTableMeasures(sensitiveMeasures([age], [site, diagnosis], 4));
    assert.deepEqual(apart.distinct, { value: 2, at: { attribute: 1, class: 0 } });
    const known = sensitiveMeasures([age], [site, diagnosis], 4, { otherAttributes: 'known' });
    // Who knows the site 1 knows the diagnosis.
    assert.deepEqual(
      known.map(({ distinct }) => [...distinct]),
      [
        [2, 2],
        [1, 1, 2],
      ],
    );
    assert.deepEqual(sensitiveTableMeasures(known).distinct, { value: 1, at: { attribute: 1, class: 0 } });
  });

  it('discloses nothing without records', () => {
    const { table, distribution } = measuresOf([], []);
    assert.deepEqual([table.distinct, table.t, tableEntropy(distribution)], [{ value: 0 }, { value: 0 }, 0]);
  });

  it('is what the definitions come to, written out for each class', () => {
    const records = fc.array(fc.tuple(fc.nat(3), fc.nat(6)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(records, fc.boolean(), (rows, ordered) => {
        const name = (code: number) => (ordered ? String(code * 3) : `v${code}`);
        const measures = measuresOf(
          rows.map(([one]) => String(one)),
          rows.map(([, code]) => name(code)),
        );
        const order = [...new Set(rows.map(([, code]) => code))].sort((a, b) => a - b);
        const share = (of: typeof rows, code: number) => of.filter((row) => row[1] === code).length / of.length;
        const p = order.map((code) => share(rows, code));
        const groups = [...new Set(rows.map(([one]) => one))].map((one) => rows.filter((row) => row[0] === one));
        const expected = groups.map((group) => {
          const q = order.map((code) => share(group, code));
          const present = q.map((_, at) => at).filter((at) => q[at]! > 0);
          const gains = present.map((at) => (q[at]! - p[at]!) / p[at]!);
          const cumulative = (shares: number[], to: number) => shares.slice(0, to + 1).reduce((a, b) => a + b);
          const counts = q.map((one) => Math.round(one * group.length)).sort((a, b) => b - a);
          const tail = (l: number) => counts.slice(l - 1).reduce((a, b) => a + b, 0);
          return {
            distinct: present.length,
            entropyL: Math.exp(-present.reduce((sum, at) => sum + q[at]! * Math.log(q[at]!), 0)),
            t: ordered
              ? order.length < 2
                ? 0
                : q.reduce((sum, _, at) => sum + Math.abs(cumulative(q, at) - cumulative(p, at)), 0) /
                  (order.length - 1)
              : q.reduce((sum, one, at) => sum + Math.abs(one - p[at]!), 0) / 2,
            delta: Math.max(...present.map((at) => Math.abs(Math.log(q[at]! / p[at]!)))),
            beta: Math.max(...gains),
            alpha: Math.max(...q),
            recursive: Math.max(1, ...[2, 3, 4, 5, 6, 7].filter((l) => counts[0]! < 2 * tail(l))),
            ratio: counts[0]! / tail(2),
          };
        });
        assert.deepEqual(
          [...measures.distinct],
          expected.map((one) => one.distinct),
        );
        near(
          measures.entropyL,
          expected.map((one) => one.entropyL),
        );
        near(
          measures.t,
          expected.map((one) => one.t),
        );
        near(
          measures.delta,
          expected.map((one) => one.delta),
        );
        near(
          measures.basicBeta,
          expected.map((one) => one.beta),
        );
        near(
          measures.alpha,
          expected.map((one) => one.alpha),
        );
        assert.deepEqual(
          [...recursiveDiversity(measures.distribution, 2)],
          expected.map((one) => one.recursive),
        );
        near(
          recursiveRatio(measures.distribution, 2),
          expected.map((one) => one.ratio),
        );
      }),
      { numRuns: 300 },
    );
  });

  for (const [name, file, delimiter] of [
    ['adult_anon_3', 'adult_anon_3', ','],
    ['adult_arx_3', 'adult_arx_30162', ';'],
    ['drug_raw', 'drug_type_raw', ','],
    ['math_k5', 'math_k5', ','],
    ['math_raw', 'math_raw', ','],
  ] as const) {
    it(`is what pyCANON has for ${name}, but for its two defects`, function () {
      const [gold, data] = [sharedData(`risk/pycanon_${name}.json`), sharedData(`risk/data/${file}.csv`)];
      if (!gold || !data) return this.skip();
      const expected = JSON.parse(readFileSync(gold, 'utf8'));
      const { columns, rows } = goldTable(data, { delimiter });
      const [quasiIdentifiers, sensitive] = [expected.qi, expected.sa].map((names: string[]) =>
        names.map((one) => columns[one]!),
      );
      const measures = sensitiveMeasures(quasiIdentifiers!, sensitive!, rows);
      const table = sensitiveTableMeasures(measures);
      const [{ classes, distribution }] = measures as [(typeof measures)[0]];
      const sizes = classSizesOf(classes.sizes);
      assert.equal(rows, expected.rows);
      assert.deepEqual(
        [sizes.k, sizes.classes, sizes.largest, sizes.mean, sizes.median],
        [
          expected.k_anonymity,
          expected.sizes_ec.n_ec,
          expected.sizes_ec.max_ec,
          expected.sizes_ec.mean_ec,
          expected.sizes_ec.median_ec,
        ],
      );
      assert.equal(table.distinct.value, expected.l_diversity);
      const reals = [table.t, table.delta, table.basicBeta, table.enhancedBeta, table.alpha].map(({ value }) => value);
      near(reals, [
        expected.t_closeness,
        expected.delta_disclosure,
        expected.basic_beta,
        expected.enhanced_beta,
        expected.alpha_k[0],
      ]);
      near([meanRiskOfClasses(classes.sizes), tableEntropy(distribution)], [expected.avg_rir, expected.sa_entropy]);
      // It cuts the decimals of entropy l off.
      assert.equal(Math.floor(table.entropyL.value + 1e-9), expected.entropy_l);
      // It has the counts of values in the wrong order for c, which is then 1 or 2, and no c at l = 1.
      assert.equal(table.distinct.value, expected.recursive_c_l[1]);
      const least = Array.from(distribution.totals, (_, one) => {
        const counts = [...distribution.counts.slice(distribution.starts[one], distribution.starts[one + 1])];
        const upward = counts.sort((a, b) => a - b);
        return Math.floor(upward[0]! / upward.slice(table.distinct.value - 1).reduce((a, b) => a + b) + 1);
      });
      if (table.distinct.value > 1) assert.equal(Math.max(...least), expected.recursive_c_l[0]);
    });
  }

  for (const [name, file, delimiter] of [
    ['francdat', 'francdat', ','],
    ['testdata_7', 'testdata', ','],
    ['drug_type', 'drug_type', ','],
    ['adult_arx_3', 'adult_arx_30162', ';'],
    ['adult_arx_8', 'adult_arx_30162', ';'],
  ] as const) {
    it(`has the l-diversity that sdcMicro has for ${name}, with its c of 2`, function () {
      const [gold, data] = [sharedData(`risk/sdcMicro_${name}.json`), sharedData(`risk/data/${file}.csv`)];
      if (!gold || !data) return this.skip();
      const expected = JSON.parse(readFileSync(gold, 'utf8'));
      const { columns, rows } = goldTable(data, { delimiter });
      const [measures] = sensitiveMeasures(
        expected.qi.map((one: string) => columns[one]!),
        [columns[expected.sa]!],
        rows,
      );
      const { classes, distinct, entropyL, distribution } = measures!;
      const recursive = recursiveDiversity(distribution, 2);
      for (const [measure, ofClass] of Object.entries({
        Distinct: distinct,
        Entropy: entropyL,
        Recursive: recursive,
      })) {
        const ofRecords = Array.from(classes.classOf, (one) => ofClass[one]!);
        const column = `${expected.sa}_${measure}_Ldiversity`;
        const mean = ofRecords.reduce((a, b) => a + b) / rows;
        near([Math.min(...ofRecords), mean, Math.max(...ofRecords)], expected.ldiv_summary[column]);
        if (expected.ldiv)
          near(
            ofRecords,
            expected.ldiv.map((one: Record<string, number>) => one[column]!),
          );
      }
    });
  }
});
