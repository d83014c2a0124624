import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { modifiedZScoreLimit, modifiedZScores } from '../../../src/statistics/outliers/modified-z-score.ts';
import { sharedData } from '../../shared-data.ts';
import { goldTable } from '../gold.ts';

describe('modifiedZScores', () => {
  it('measures by the median of absolute deviations', () => {
    const { scores, median, deviation, measuredBy } = modifiedZScores(Float64Array.of(1, 2, 3, 4, 100));
    assert.deepEqual([median, deviation, measuredBy], [3, 1, 'median']);
    assert.ok(Math.abs(scores[4]! - 0.6745 * 97) < 1e-12);
    assert.ok(Math.abs(scores[0]! + 0.6745 * 2) < 1e-12);
  });

  it('takes the mean of the middle two for an even number of values', () => {
    assert.equal(modifiedZScores(Float64Array.of(4, 1, 2, 3)).median, 2.5);
  });

  it('measures by the mean where more than half of the values are the same', () => {
    const { scores, deviation, measuredBy } = modifiedZScores(Float64Array.of(5, 5, 5, 5, 9));
    assert.equal(measuredBy, 'mean');
    assert.equal(deviation, 0.8);
    assert.ok(Math.abs(scores[4]! - 4 / (1.253314 * 0.8)) < 1e-12);
    assert.equal(scores[0], 0);
  });

  it('finds no value of a constant far from any other', () => {
    const { scores, measuredBy } = modifiedZScores(Float64Array.of(7, 7, 7));
    assert.deepEqual([...scores], [0, 0, 0]);
    assert.equal(measuredBy, 'none');
  });

  it('gives a missing value no score, and a column without values none at all', () => {
    assert.ok(Number.isNaN(modifiedZScores(Float64Array.of(1, Number.NaN, 3)).scores[1]));
    const { scores, median } = modifiedZScores(Float64Array.of(Number.NaN));
    assert.ok(Number.isNaN(scores[0]) && Number.isNaN(median));
  });

  it('counts the outliers of Tarragona that another program counted', function () {
    const gold = sharedData('risk/lof_Tarragona.json');
    const file = sharedData('risk/data/Tarragona.csv');
    if (!gold || !file) return this.skip();
    const expected: Record<string, number> = JSON.parse(readFileSync(gold, 'utf8'))['modified_z_gt_3.5_count_by_col'];
    const { columns } = goldTable(file);
    for (const [name, count] of Object.entries(expected)) {
      const { codes, values } = columns[name]!;
      const { scores } = modifiedZScores(Float64Array.from(codes, (code) => Number(values[code])));
      assert.equal(scores.filter((score) => Math.abs(score) > modifiedZScoreLimit).length, count, name);
    }
  });
});
