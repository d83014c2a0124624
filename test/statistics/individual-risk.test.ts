import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { classWeights } from '../../src/statistics/class-weights.ts';
import { type EquivalenceClasses, equivalenceClasses } from '../../src/statistics/equivalence-classes.ts';
import { benedettiFranconiRisk, individualRisk } from '../../src/statistics/individual-risk.ts';
import { sharedData } from '../shared-data.ts';
import { encoded, goldTable } from './gold.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

/** Frequencies of records that fall into classes. */
function frequencies(classes: EquivalenceClasses, weights: Float64Array) {
  const sums = classWeights(classes, weights);
  return {
    sample: classes.classOf.map((one) => classes.sizes[one]!),
    population: Float64Array.from(classes.classOf, (one) => sums[one]!),
  };
}

/** A table of sdcMicro with what it printed of it; `undefined` where the data are not here. */
function sdcMicro(name: string) {
  const [file, table] = [sharedData(`risk/sdcMicro_${name}.json`), sharedData(`risk/data/${name.split('_')[0]}.csv`)];
  if (file === undefined || table === undefined) return undefined;
  const gold = json(file);
  const { columns, rows } = goldTable(table);
  const quasiIdentifiers = gold.qi.map((column: string) => columns[column]!);
  const { codes, values } = columns[gold.weight]!;
  const weights = Float64Array.from(codes, (code) => Number(values[code]));
  return { gold, rows, found: frequencies(equivalenceClasses(quasiIdentifiers, rows), weights) };
}

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

describe('classWeights', () => {
  it('names the record whose weight is none, and not the weight', () => {
    const classes = equivalenceClasses([encoded('q', ['a', 'a'])], 2);
    for (const bad of [0, -7.25, Number.NaN, Number.POSITIVE_INFINITY]) {
      const weights = Float64Array.of(1, bad);
      assert.throws(() => classWeights(classes, weights), /^RangeError: the sampling weight of record 2 is not/);
    }
    assert.throws(() => classWeights(classes, Float64Array.of(1)), /1 sampling weights for 2 records/);
  });
});

describe('individualRisk', () => {
  for (const name of ['francdat', 'testdata_7']) {
    it(`has the sums of weights and exact risks of sdcMicro's table ${name}`, function () {
      const data = sdcMicro(name);
      if (data === undefined) return this.skip();
      const { gold, rows, found } = data;
      assert.deepEqual([...found.sample], gold.fk);
      assert.deepEqual([...found.population], gold.Fk);
      const result = individualRisk(found);
      for (const [row, risk] of result.risks.entries()) {
        assert.ok(relative(risk, gold.rk_exact_mpmath[row]) < 4e-14, `record ${row + 1}`);
      }
      const sum = gold.rk_exact_mpmath.reduce((total: number, risk: number) => total + risk, 0);
      assert.ok(relative(result.expectedReidentifications, sum) < 1e-12);
      assert.ok(relative(result.globalRisk, sum / rows) < 1e-12);
      assert.equal(result.highest, Math.max(...result.risks));
    });
  }

  // sdcMicro prints an approximation for f of 3 or more unless told otherwise, so its sum for testdata is 10.7783; for
  // classes of one and two records it is exact, and francdat has no others.
  it('sums to the global risk that sdcMicro prints where it is exact', function () {
    const data = sdcMicro('francdat');
    if (data === undefined) return this.skip();
    const { global_risk_ER, global_risk } = data.gold.measure_risk;
    const result = individualRisk(data.found);
    assert.ok(relative(result.expectedReidentifications, global_risk_ER) < 1e-12);
    assert.ok(relative(result.globalRisk, global_risk) < 1e-12);
  });

  it("has the exact risks of sdcMicro's own tests", function () {
    const file = sharedData('risk/published_expected_values.json');
    if (file === undefined) return this.skip();
    const { data, fk, Fk, rk_exact } = json(file).sdcMicro_tests;
    const columns = ['A', 'B', 'C'].map((name) => encoded(name, data[name].map(String)));
    const found = frequencies(equivalenceClasses(columns, fk.length), Float64Array.from(data.w));
    assert.deepEqual([[...found.sample], [...found.population]], [fk, Fk]);
    for (const [row, risk] of individualRisk(found).risks.entries()) assert.ok(Math.abs(risk - rk_exact[row]) < 1e-8);
  });

  it('takes each record by its own frequencies, as they are where a missing value matches anything', function () {
    const file = sharedData('risk/published_expected_values.json');
    if (file === undefined) return this.skip();
    const { withNA_fk, withNA_Fk } = json(file).sdcMicro_tests;
    const found = { sample: Uint32Array.from(withNA_fk), population: Float64Array.from(withNA_Fk) };
    for (const [row, risk] of individualRisk(found).risks.entries()) {
      assert.equal(risk, benedettiFranconiRisk(withNA_fk[row], withNA_fk[row] / withNA_Fk[row]));
    }
  });

  it('takes a class whose weights are under 1 as all there are', () => {
    const found = { sample: Uint32Array.of(2, 2, 1), population: Float64Array.of(1, 1, 0.1) };
    assert.deepEqual([...individualRisk(found).risks], [0.5, 0.5, 1]);
  });

  it('is 0 for a table without records', () => {
    const none = { sample: new Uint32Array(0), population: new Float64Array(0) };
    const { expectedReidentifications, globalRisk, highest } = individualRisk(none);
    assert.deepEqual([expectedReidentifications, globalRisk, highest], [0, 0, 0]);
  });

  it('names the record that has no frequency', () => {
    for (const [f, weight] of [
      [0, 4],
      [1, 0],
      [1, Number.NaN],
      [1, Number.POSITIVE_INFINITY],
    ] as const) {
      const found = { sample: Uint32Array.of(1, f), population: Float64Array.of(9, weight) };
      assert.throws(() => individualRisk(found), /^RangeError: record 2 has no frequency/);
    }
  });
});
