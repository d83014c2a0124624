import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { classWeights } from '../../src/statistics/class-weights.ts';
import { equivalenceClasses } from '../../src/statistics/equivalence-classes.ts';
import { benedettiFranconiRisk, individualRisk } from '../../src/statistics/individual-risk.ts';
import { sharedData } from '../shared-data.ts';
import { encoded, goldTable } from './gold.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

describe('benedettiFranconiRisk', () => {
  // The file's value for f 50 and p 0.01 is itself off by 4.2e-14, from 15 digits in the unstable form of the series; to
  // 60 digits r is 2.0403913372681294578e-4.
  it('is the exact value to 4e-14 for small and large classes and fractions', function () {
    const file = sharedData('risk/benedetti_franconi_exact_mpmath.json');
    if (file === undefined) return this.skip();
    for (const { fk, pk, rk } of json(file)) {
      const exact = fk === 50 && pk === 0.01 ? 0.00020403913372681295 : rk;
      assert.ok(relative(benedettiFranconiRisk(fk, pk), exact) < 4e-14, `f ${fk}, p ${pk}`);
    }
  });

  it('is one over the class where the whole population was sampled', () => {
    for (const f of [1, 2, 50, 10_000]) assert.equal(benedettiFranconiRisk(f, 1), 1 / f);
  });

  it('is p ln(1/p)/(1−p) for one record, also where p is very small or nearly 1', () => {
    for (const p of [1e-12, 1e-6, 0.09, 0.11, 0.5, 0.999]) {
      assert.ok(relative(benedettiFranconiRisk(1, p), (-p * Math.log(p)) / (1 - p)) < 4e-14, `p ${p}`);
    }
  });

  // Both ways are used on either side of p = 0.1 and f = 64: they meet without a step.
  it('agrees with its recurrence p/f = p·r(f) + (1−p)·r(f+1) everywhere', () => {
    const sizes = fc.integer({ min: 1, max: 400 });
    const fractions = fc.double({ min: -9, max: 0, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(sizes, fractions, (f, p) => {
        const sum = p * benedettiFranconiRisk(f, p) + (1 - p) * benedettiFranconiRisk(f + 1, p);
        return relative(sum, p / f) < 4e-14;
      }),
    );
  });

  it('falls with the size of the class and rises with the fraction', () => {
    for (const p of [1e-9, 0.01, 0.0999, 0.1001, 0.7]) {
      for (const f of [1, 2, 3, 62, 63, 64, 65, 500]) {
        assert.ok(benedettiFranconiRisk(f + 1, p) < benedettiFranconiRisk(f, p));
        assert.ok(benedettiFranconiRisk(f, p * 1.01) > benedettiFranconiRisk(f, p));
        assert.ok(benedettiFranconiRisk(f, p) <= 1 / f);
      }
    }
  });

  it('takes a class of a million records, where the usual series overflows', () => {
    assert.ok(relative(benedettiFranconiRisk(1_000_000, 1e-3), 1e-3 / 999_999) < 1e-6);
  });

  it('refuses what is no class and no fraction', () => {
    for (const [f, p] of [
      [0, 0.5],
      [1.5, 0.5],
      [1, 0],
      [1, 1.1],
      [1, Number.NaN],
    ] as const) {
      assert.throws(() => benedettiFranconiRisk(f, p), RangeError);
    }
  });
});

describe('individualRisk', () => {
  for (const name of ['francdat', 'testdata_7']) {
    it(`has the sums of weights and exact risks of sdcMicro's table ${name}`, function () {
      const [file, table] = [
        sharedData(`risk/sdcMicro_${name}.json`),
        sharedData(`risk/data/${name.split('_')[0]}.csv`),
      ];
      if (file === undefined || table === undefined) return this.skip();
      const gold = json(file);
      const { columns, rows } = goldTable(table);
      const classes = equivalenceClasses(
        gold.qi.map((column: string) => columns[column]!),
        rows,
      );
      const weight = columns[gold.weight]!;
      const result = individualRisk(
        classes,
        Float64Array.from(weight.codes, (code) => Number(weight.values[code])),
      );
      const byRecord = (values: Float64Array | Uint32Array) => Array.from(classes.classOf, (one) => values[one]!);
      assert.deepEqual(byRecord(classes.sizes), gold.fk);
      assert.deepEqual(byRecord(result.weights), gold.Fk);
      for (const [row, risk] of byRecord(result.risks).entries()) {
        assert.ok(relative(risk, gold.rk_exact_mpmath[row]) < 4e-14, `record ${row + 1}`);
      }
      const sum = gold.rk_exact_mpmath.reduce((total: number, risk: number) => total + risk, 0);
      assert.ok(relative(result.expectedReidentifications, sum) < 1e-12);
      assert.ok(relative(result.globalRisk, sum / rows) < 1e-12);
      assert.equal(result.highest, Math.max(...byRecord(result.risks)));
    });
  }

  // sdcMicro prints an approximation for f of 3 or more unless told otherwise, so its sum for testdata is 10.7783; for
  // classes of one and two records it is exact, and francdat has no others.
  it('sums to the global risk that sdcMicro prints where it is exact', function () {
    const [file, table] = [sharedData('risk/sdcMicro_francdat.json'), sharedData('risk/data/francdat.csv')];
    if (file === undefined || table === undefined) return this.skip();
    const gold = json(file);
    const { columns, rows } = goldTable(table);
    const weights = Float64Array.from(columns.w!.codes, (code) => Number(columns.w!.values[code]));
    const result = individualRisk(
      equivalenceClasses(
        gold.qi.map((column: string) => columns[column]!),
        rows,
      ),
      weights,
    );
    assert.ok(relative(result.expectedReidentifications, gold.measure_risk.global_risk_ER) < 1e-12);
    assert.ok(relative(result.globalRisk, gold.measure_risk.global_risk) < 1e-12);
  });

  it("has the exact risks of sdcMicro's own tests", function () {
    const file = sharedData('risk/published_expected_values.json');
    if (file === undefined) return this.skip();
    const { data, fk, Fk, rk_exact } = json(file).sdcMicro_tests;
    const columns = ['A', 'B', 'C'].map((name) => encoded(name, data[name].map(String)));
    const classes = equivalenceClasses(columns, fk.length);
    const result = individualRisk(classes, Float64Array.from(data.w));
    for (const [row, one] of classes.classOf.entries()) {
      assert.equal(classes.sizes[one], fk[row]);
      assert.equal(result.weights[one], Fk[row]);
      assert.ok(Math.abs(result.risks[one]! - rk_exact[row]) < 1e-8);
    }
  });

  it('takes a class whose weights are under 1 as all there are', () => {
    const classes = equivalenceClasses([encoded('q', ['a', 'a', 'b'])], 3);
    assert.deepEqual([...individualRisk(classes, Float64Array.of(0.5, 0.5, 0.1)).risks], [0.5, 1]);
  });

  it('is 0 for a table without records', () => {
    const { globalRisk, highest } = individualRisk(equivalenceClasses([], 0), new Float64Array(0));
    assert.deepEqual([globalRisk, highest], [0, 0]);
  });

  it('names the record whose weight is none, and not the weight', () => {
    const classes = equivalenceClasses([encoded('q', ['a', 'a'])], 2);
    for (const bad of [0, -7.25, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.throws(
        () => classWeights(classes, Float64Array.of(1, bad)),
        /^RangeError: the sampling weight of record 2 is not/,
      );
    }
    assert.throws(() => classWeights(classes, Float64Array.of(1)), /1 sampling weights for 2 records/);
  });
});
