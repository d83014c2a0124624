import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type AchillesInput, achillesScores } from '../../src/statistics/achilles/achilles-score.ts';
import { sharedData } from '../shared-data.ts';
import { encoded, type GoldTable, goldTable } from './gold.ts';

/** The definition, each record against each. */
function byDefinition({ categorical, continuous, rows }: AchillesInput, neighbours: number): number[] {
  const columns = categorical.length + continuous.length;
  const scaled = continuous.map((column) => {
    const known = [...column].filter((value) => !Number.isNaN(value));
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return [...column].map((value) =>
      most > least ? ((Number.isNaN(value) ? mean : value) - least) / (most - least) : 0,
    );
  });
  const dot = (a: number, b: number) => scaled.reduce((sum, column) => sum + column[a]! * column[b]!, 0);
  const distance = (a: number, b: number) => {
    const alike = categorical.filter(({ codes }) => codes[a] === codes[b]).length;
    const lengths = Math.sqrt(dot(a, a) * dot(b, b));
    const cosine = lengths === 0 ? 0 : dot(a, b) / lengths;
    return (categorical.length - alike + continuous.length * (1 - cosine)) / columns;
  };
  const all = Array.from({ length: rows }, (_, row) => row);
  return all.map((row) => {
    const others = all.filter((other) => other !== row).map((other) => distance(row, other));
    const nearest = others.sort((a, b) => a - b).slice(0, neighbours);
    return nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
  });
}

function agree(scores: Float64Array, expected: readonly number[], tolerance = 1e-12) {
  assert.equal(scores.length, expected.length);
  for (const [row, score] of scores.entries()) {
    const same = Number.isNaN(expected[row]) ? Number.isNaN(score) : Math.abs(score - expected[row]!) <= tolerance;
    assert.ok(same, `record ${row + 1}: ${score} is not ${expected[row]}`);
  }
}

describe('achillesScores', () => {
  let table: GoldTable | undefined;

  before(() => {
    const file = sharedData('risk/data/adult_uci_32561.csv');
    table = file === undefined ? undefined : goldTable(file);
  });

  /** The first records of Adult, in the columns of the gold file. */
  function adult(rows: number) {
    const file = sharedData('risk/achilles_adult1000.json');
    if (file === undefined || table === undefined) return undefined;
    const gold = JSON.parse(readFileSync(file, 'utf8'));
    const { columns } = table;
    const first = (name: string) => ({ ...columns[name]!, codes: columns[name]!.codes.subarray(0, rows) });
    const numbers = ({ codes, values }: ReturnType<typeof first>) =>
      Float64Array.from(codes, (code) => Number(values[code]));
    const input: AchillesInput = {
      categorical: gold.categorical.map(first),
      continuous: gold.continuous.map((name: string) => numbers(first(name))),
      rows,
    };
    return { gold, input };
  }

  it('has the scores that the authors’ definition gives for Adult', function () {
    const data = adult(1000);
    if (data === undefined) return this.skip();
    const { scores, comparedWith } = achillesScores(data.input, { neighbours: data.gold.k });
    assert.equal(comparedWith, 1000);
    agree(scores, data.gold.score, 1e-10);
    const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, 20);
    assert.deepEqual(order, data.gold.top20);
    agree(
      Float64Array.from(order, (row) => scores[row]!),
      data.gold.top20_score,
      1e-15,
    );
  });

  it('scores 10,000 records without a matrix of their distances', function () {
    const data = adult(10_000);
    if (data === undefined) return this.skip();
    const { scores, comparedWith } = achillesScores(data.input);
    assert.equal(comparedWith, 10_000);
    assert.ok(scores.every((score) => score >= 0 && score <= 1));
  });

  // A sample has fewer near ones, so no score falls.
  it('compares with a sample where pairs are limited, and says with how many', function () {
    const data = adult(4000);
    if (data === undefined) return this.skip();
    const whole = achillesScores(data.input);
    const part = achillesScores(data.input, { mostPairs: 4000 * 500 });
    assert.deepEqual([whole.comparedWith, part.comparedWith], [4000, 500]);
    for (const [row, score] of part.scores.entries()) assert.ok(score >= whole.scores[row]! - 1e-12);
    const top = (scores: Float64Array) => [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, 200);
    const kept = new Set(top(whole.scores));
    assert.ok(top(part.scores).filter((row) => kept.has(row)).length > 100);
  });

  it('is what comparing each record with each comes to', () => {
    const categorical = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 90, maxLength: 90 });
    const continuous = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN)), {
      minLength: 90,
      maxLength: 90,
    });
    fc.assert(
      fc.property(
        fc.array(categorical, { maxLength: 6 }),
        fc.array(continuous, { maxLength: 3 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 7 }),
        (cells, numbers, rows, neighbours) => {
          fc.pre(cells.length + numbers.length > 0);
          const input: AchillesInput = {
            categorical: cells.map((column, at) => encoded(`q${at}`, column.slice(0, rows))),
            continuous: numbers.map((column) => Float64Array.from(column.slice(0, rows))),
            rows,
          };
          agree(achillesScores(input, { neighbours }).scores, byDefinition(input, neighbours));
        },
      ),
    );
  });

  it('tells values of a column apart that has more than a byte can hold', () => {
    const cells = Array.from({ length: 600 }, (_, row) => `v${row % 300}`);
    const bands = cells.map((_, row) => (row < 300 ? 'low' : 'high'));
    const input = { categorical: [encoded('zip', cells), encoded('band', bands)], continuous: [], rows: 600 };
    agree(achillesScores(input, { neighbours: 1 }).scores, new Array<number>(600).fill(0.5));
  });

  it('is 0 for a record that five others are like in everything', () => {
    const input = {
      categorical: [encoded('sex', ['f', 'f', 'f', 'f', 'f', 'f', 'm'])],
      continuous: [Float64Array.of(3, 3, 3, 3, 3, 3, 9), Float64Array.of(4, 4, 4, 4, 4, 4, 1)],
      rows: 7,
    };
    const { scores } = achillesScores(input);
    agree(scores.subarray(0, 6), [0, 0, 0, 0, 0, 0]);
    assert.equal(scores[6], 1);
  });

  it('takes as many others as there are, and has no score for the only record', () => {
    const two = { categorical: [encoded('q', ['a', 'b'])], continuous: [], rows: 2 };
    assert.deepEqual([...achillesScores(two).scores], [1, 1]);
    const one = { categorical: [encoded('q', ['a'])], continuous: [], rows: 1 };
    assert.deepEqual([...achillesScores(one).scores], [Number.NaN]);
    assert.equal(achillesScores({ categorical: [], continuous: [], rows: 0 }).scores.length, 0);
  });

  it('refuses a value that is not finite, and no neighbours', () => {
    const input = { categorical: [], continuous: [Float64Array.of(1, Number.POSITIVE_INFINITY)], rows: 2 };
    assert.throws(() => achillesScores(input), /^RangeError: a continuous column has a value that is not finite/);
    const one = { categorical: [], continuous: [Float64Array.of(1)], rows: 1 };
    assert.throws(() => achillesScores(one, { neighbours: 0 }), /neighbours are a whole number/);
  });
});
