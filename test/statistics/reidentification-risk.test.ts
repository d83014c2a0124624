import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { classSizesOf, recordSizesOf } from '../../src/statistics/class-sizes.ts';
import { equivalenceClasses } from '../../src/statistics/equivalence-classes.ts';
import { expectedClassSizes, populationClassSizes } from '../../src/statistics/population-class-sizes.ts';
import {
  journalistRisk,
  marketerRisk,
  meanRiskOfClasses,
  prosecutorRisk,
} from '../../src/statistics/reidentification-risk.ts';
import { sharedData } from '../shared-data.ts';
import { encoded, goldTable } from './gold.ts';

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9, `${actual} is not ${expected}`);
}

describe('prosecutorRisk', () => {
  it('is one part in the size of the class', () => {
    const risk = prosecutorRisk(classSizesOf(Uint32Array.of(1, 4, 5)), 0.2);
    assert.deepEqual(risk, {
      highest: 1,
      lowest: 0.2,
      average: 0.3,
      shareAtHighest: 0.1,
      shareAtLowest: 0.5,
      recordsAtRisk: 5,
      shareAtRisk: 0.5,
    });
  });

  it('accepts a record at the very threshold: 0.2 is k = 5, 0.09 is k = 12', () => {
    assert.equal(prosecutorRisk(classSizesOf(Uint32Array.of(5)), 0.2).recordsAtRisk, 0);
    assert.equal(prosecutorRisk(classSizesOf(Uint32Array.of(11)), 0.09).recordsAtRisk, 11);
    assert.equal(prosecutorRisk(classSizesOf(Uint32Array.of(12)), 0.09).recordsAtRisk, 0);
  });

  it('is of single records too, where a missing value matches anything', () => {
    near(prosecutorRisk(recordSizesOf(Uint32Array.of(2, 3, 2)), 0.4).average, (1 / 2 + 1 / 3 + 1 / 2) / 3);
  });

  it('is zero for a table without records', () => {
    assert.equal(prosecutorRisk(classSizesOf(new Uint32Array()), 0.2).highest, 0);
  });

  for (const [name, file, delimiter] of [
    ['adult_arx_3', 'adult_arx_30162', ';'],
    ['adult_arx_8', 'adult_arx_30162', ';'],
    ['adult_arx_9', 'adult_arx_30162', ';'],
    ['test7', 'arx_test7', ';'],
    ['testdata_7', 'testdata', ','],
  ] as const) {
    it(`is what ARX has for ${name}`, function () {
      const [gold, data] = [sharedData(`risk/arx_${name}.json`), sharedData(`risk/data/${file}.csv`)];
      if (!gold || !data) return this.skip();
      const expected = JSON.parse(readFileSync(gold, 'utf8'));
      const { columns, rows } = goldTable(data, { delimiter });
      const { sizes } = equivalenceClasses(
        expected.qi.map((one: string) => columns[one]!),
        rows,
      );
      const risk = prosecutorRisk(classSizesOf(sizes), 0.2);
      near(risk.average, expected.averageRisk);
      near(risk.highest, expected.highestRisk);
      near(risk.lowest, expected.lowestRisk);
      near(risk.shareAtHighest, expected.fractionOfRecordsAffectedByHighestRisk);
      for (const [threshold, at] of Object.entries<Record<string, number>>(expected.prosecutor)) {
        const { shareAtRisk, highest, average } = prosecutorRisk(classSizesOf(sizes), Number(threshold));
        near(shareAtRisk, at.recordsAtRisk!);
        near(highest, at.highestRisk!);
        near(average, at.successRate!);
      }
    });
  }
});

describe('journalistRisk and marketerRisk', () => {
  const sample = Uint32Array.of(1, 2, 2);
  const population = Uint32Array.of(10, 2, 8);

  it('are one part in the size of the class in the population', () => {
    const risk = journalistRisk(sample, population, 0.2);
    assert.deepEqual([risk.highest, risk.lowest], [0.5, 0.1]);
    assert.deepEqual([risk.recordsAtRisk, risk.shareAtRisk], [2, 0.4]);
    assert.deepEqual([risk.shareAtHighest, risk.shareAtLowest], [0.4, 0.2]);
    near(marketerRisk(sample, population), (1 / 10 + 2 / 2 + 2 / 8) / 5);
    near(risk.average, Math.max(3 / 20, (1 / 10 + 2 / 2 + 2 / 8) / 5));
  });

  it('are prosecutor risk when the table is its own population', () => {
    const prosecutor = prosecutorRisk(classSizesOf(sample), 0.2);
    const { average, highest, recordsAtRisk } = journalistRisk(sample, sample, 0.2);
    near(average, prosecutor.average);
    assert.deepEqual([highest, recordsAtRisk], [prosecutor.highest, prosecutor.recordsAtRisk]);
    near(marketerRisk(sample, sample), prosecutor.average);
  });

  it('never take a class of the population for smaller than that of the table', () => {
    assert.equal(journalistRisk(sample, Uint32Array.of(0, 0, 0), 0.2).highest, 1);
    assert.equal(marketerRisk(Uint32Array.of(2), Uint32Array.of(0)), 0.5);
  });

  it('are the sampling fraction of prosecutor risk when only that is known', () => {
    near(journalistRisk(sample, expectedClassSizes(sample, 0.1), 0.2).average, 0.1 * (3 / 5));
    assert.equal(journalistRisk(sample, expectedClassSizes(sample, 0.1), 0.2).highest, 0.1);
    assert.throws(() => expectedClassSizes(sample, 0), /sampling fraction/);
  });

  it('are zero for a table without records', () => {
    assert.equal(journalistRisk(new Uint32Array(), new Uint32Array(), 0.2).average, 0);
    assert.equal(marketerRisk(new Uint32Array(), new Uint32Array()), 0);
  });
});

describe('populationClassSizes', () => {
  it('finds each class of the sample in the population by its values, whatever their codes', () => {
    const sample = { columns: [encoded('sex', ['F', 'M', 'F']), encoded('age', ['80', '30', '30'])], rows: 3 };
    const population = {
      columns: [encoded('sex', ['M', 'M', 'F', 'F', 'X', 'F']), encoded('age', ['30', '30', '80', '30', '30', '30'])],
      rows: 6,
    };
    assert.deepEqual([...populationClassSizes(sample, population)], [1, 2, 2]);
  });

  it('has nobody for a class that the population has not', () => {
    const [sample, population] = [encoded('age', ['94', '30']), encoded('age', ['30', '31'])];
    const sizes = populationClassSizes({ columns: [sample], rows: 2 }, { columns: [population], rows: 2 });
    assert.deepEqual([...sizes], [0, 1]);
  });

  it('takes missing values together, and apart from a value that is written the same way', () => {
    const sample = { codes: Uint32Array.of(0, 1), values: ['?', '1'], missing: 0 };
    const population = { codes: Uint32Array.of(1, 1, 0, 2), values: ['1', 'n/a', '?'], missing: 1 };
    const sizes = populationClassSizes({ columns: [sample], rows: 2 }, { columns: [population], rows: 4 });
    assert.deepEqual([...sizes], [2, 1]);
  });
});

describe('meanRiskOfClasses', () => {
  it('counts each class once', () => {
    assert.equal(meanRiskOfClasses(Uint32Array.of(1, 4, 4)), 0.5);
    assert.equal(meanRiskOfClasses(new Uint32Array()), 0);
  });
});
