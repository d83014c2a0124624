import assert from 'node:assert/strict';
import { informationLoss, tableLoss } from '../../../src/statistics/generalisation/information-loss.ts';
import { columnLevels } from '../../../src/statistics/generalisation/levels.ts';
import { endsOf } from '../../../src/statistics/generalisation/number-steps.ts';
import type { ColumnKind } from '../../../src/statistics/generalisation/step.ts';
import { encoded } from '../gold.ts';
import { randomNumbers } from '../random.ts';

const close = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}, not ${expected}`);

function levelsOf(kind: ColumnKind, cells: readonly string[], k = 2, missing?: string) {
  const column = encoded('c', cells);
  const counts = new Uint32Array(column.values.length);
  for (const code of column.codes) counts[code]! += 1;
  const code = missing === undefined ? -1 : column.values.indexOf(missing);
  return columnLevels({ column: code < 0 ? column : { ...column, missing: code }, kind }, counts, k);
}

const stepsOf = (kind: ColumnKind, cells: readonly string[], k?: number, missing?: string) =>
  levelsOf(kind, cells, k, missing).levels.map(({ steps }) => steps);

describe('informationLoss', () => {
  it('is the bits by which a group leaves its value open, over those of the whole column', () => {
    // Four values of a quarter each are two bits; in pairs, one of them is open.
    close(informationLoss(Uint32Array.of(5, 5, 5, 5), Uint32Array.of(0, 0, 1, 1), 2), 0.5);
    // Half the records lose one bit of two.
    close(informationLoss(Uint32Array.of(5, 5, 5, 5), Uint32Array.of(0, 0, 1, 2), 3), 0.25);
  });

  it('agrees with the sum of Gionis and Tassa over records', () => {
    const counts = Uint32Array.of(7, 1, 4, 2, 9);
    const groupOf = Uint32Array.of(0, 1, 1, 0, 2);
    const group = [9, 5, 9];
    let lost = 0;
    let all = 0;
    for (const [code, count] of counts.entries()) {
      lost -= count * Math.log2(count / group[groupOf[code]!]!);
      all -= count * Math.log2(count / 23);
    }
    close(informationLoss(counts, groupOf, 3), lost / all);
  });

  it('is 0 as it is, 1 dropped, and 0 where there is nothing to lose', () => {
    assert.equal(informationLoss(Uint32Array.of(3, 1), Uint32Array.of(0, 1), 2), 0);
    assert.equal(informationLoss(Uint32Array.of(3, 1), Uint32Array.of(0, 0), 1), 1);
    assert.equal(informationLoss(Uint32Array.of(4), Uint32Array.of(0), 1), 0);
    assert.equal(informationLoss(Uint32Array.of(), Uint32Array.of(), 0), 0);
  });

  it('costs less to merge what few have', () => {
    const counts = Uint32Array.of(100, 100, 1, 1);
    const rare = informationLoss(counts, Uint32Array.of(0, 1, 2, 2), 3);
    assert.ok(rare < 0.02 && rare < informationLoss(counts, Uint32Array.of(0, 0, 1, 2), 3));
  });
});

describe('tableLoss', () => {
  it('is the mean over columns, and all for suppressed records', () => {
    close(tableLoss([0.5, 0, 0.1], 0), 0.2);
    close(tableLoss([0.5, 0, 0.1], 0.25), 1 - 0.8 * 0.75);
    assert.equal(tableLoss([], 0), 0);
    assert.equal(tableLoss([0], 1), 1);
  });
});

describe('columnLevels', () => {
  const ages = Array.from({ length: 200 }, (_, at) => String(18 + ((at * 7) % 75)));

  it('tries ages in bands of 5, 10 and 20 years, with and without coded ends', () => {
    const steps = stepsOf('number', ages, 5);
    for (const width of [5, 10, 20]) {
      assert.ok(steps.some((one) => one.length === 1 && one[0]!.kind === 'bands' && one[0]!.width === width));
      assert.ok(steps.some((one) => one.length === 3 && one[0]!.kind === 'bands' && one[0]!.width === width));
    }
    assert.ok(steps.some((one) => one.length === 1 && one[0]!.kind === 'top'));
    assert.ok(steps.some((one) => one.length === 1 && one[0]!.kind === 'bottom'));
  });

  it('codes the ends so that at least k records lie beyond', () => {
    const cells = [...Array(20).keys()].map(String).concat('97', '93', '88', '84');
    const tops = stepsOf('number', cells, 3).flatMap((steps) =>
      steps.flatMap((step) => (step.kind === 'top' ? [step.from] : [])),
    );
    assert.ok(tops.length > 0);
    for (const from of tops) assert.ok(cells.filter((cell) => Number(cell) >= from).length >= 3, `from ${from}`);
  });

  it('lets an end reach up to the last value and not over it', () => {
    const numbers = [
      { number: 1, records: 2 },
      { number: 4, records: 2 },
      { number: 5, records: 9 },
    ];
    assert.deepEqual(endsOf(numbers, 5, 3), [[{ kind: 'top', from: 5 }], [{ kind: 'bottom', below: 5 }]]);
    assert.deepEqual(endsOf(numbers, 10, 3), []);
    assert.deepEqual(endsOf(numbers, 1, 14), []);
  });

  it('does not let one far value decide what a wide band is', () => {
    const steps = stepsOf('number', [...ages, '99999']).flat();
    assert.ok(steps.some((step) => step.kind === 'bands' && step.width === 5));
    assert.ok(!steps.some((step) => step.kind === 'bands' && step.width > 100));
  });

  it('comes to an end with the largest, the smallest and the nearest numbers', () => {
    for (const cells of [
      ['1e308', '-1e308', '3'],
      ['5e-324', '0', '1e-323'],
      ['1', '1.0000000000000002', '2'],
    ]) {
      const { levels } = levelsOf('number', cells, 1);
      assert.deepEqual(levels.at(-1)!.steps, [{ kind: 'drop' }]);
    }
  });

  it('tries dates by month, year, five years and decade, and years by five and ten', () => {
    const dates = ['1950-03-01', '1950-03-02', '1950-07-01', '1951-01-01', '1957-01-01', '1968-01-01'];
    const precisions = (kind: ColumnKind, cells: string[]) =>
      stepsOf(kind, cells, 1).flatMap((steps) => (steps.length === 1 && steps[0]!.kind === 'date' ? steps[0]!.to : []));
    assert.deepEqual(precisions('date', dates), ['month', 'year', '5-years', 'decade']);
    assert.deepEqual(precisions('year', ['1950', '1951', '1956', '1957', '1968']), ['5-years', 'decade']);
  });

  it('tries every prefix of a postcode', () => {
    const cells = ['94110', '94111', '94120', '94200', '95100', '80000'];
    assert.deepEqual(
      stepsOf('postcode', cells).flatMap((steps) =>
        steps.map((step) => (step.kind === 'prefix' ? step.length : step.kind)),
      ),
      [4, 3, 2, 1, 'drop'],
    );
  });

  it('merges a rare site with the next rarest rather than with the largest', () => {
    const sites = [...Array(50).fill('A'), ...Array(20).fill('B'), ...Array(6).fill('C'), 'D'];
    const [, first] = stepsOf('category', sites, 5);
    assert.deepEqual(first, [{ kind: 'merge', codes: [3, 2] }]);
  });

  it('merges as many of the rarest as are k together', () => {
    const sites = [...Array(50).fill('A'), ...Array(20).fill('B'), ...Array(6).fill('C'), 'D', 'E'];
    assert.deepEqual(stepsOf('category', sites, 5)[1], [{ kind: 'merge', codes: [3, 4, 2] }]);
  });

  it('lets the value that the table calls other take in the rare ones', () => {
    const sites = [...Array(50).fill('A'), ...Array(20).fill('Other'), ...Array(6).fill('C'), 'D'];
    const [, first] = stepsOf('category', sites, 5);
    assert.deepEqual(first, [{ kind: 'merge', codes: [1, 3] }]);
  });

  it('merges no missing value', () => {
    const sites = [...Array(50).fill('A'), ...Array(20).fill('B'), ...Array(3).fill('C'), '', 'D'];
    for (const steps of stepsOf('category', sites, 5, '')) {
      for (const step of steps) if (step.kind === 'merge') assert.ok(!step.codes.includes(3));
    }
  });

  it('has nothing to do to a constant column, and nothing but to drop one of two values', () => {
    for (const kind of ['number', 'date', 'year', 'postcode', 'category'] as const) {
      assert.deepEqual(stepsOf(kind, ['1950', '1950']), [[]]);
      assert.deepEqual(stepsOf(kind, []), [[]]);
    }
    assert.deepEqual(stepsOf('category', ['F', 'M', 'M']), [[], [{ kind: 'drop' }]]);
  });

  it('only drops a column in which nothing looks like its kind', () => {
    for (const kind of ['number', 'date', 'year'] as const) {
      assert.deepEqual(stepsOf(kind, ['x', 'y', 'z']), [[], [{ kind: 'drop' }]]);
    }
  });

  it('leaves a fixed column as it is', () => {
    const column = encoded('age', ages);
    const counts = new Uint32Array(column.values.length).fill(1);
    assert.equal(columnLevels({ column, kind: 'number', fixed: true }, counts, 2).levels.length, 1);
  });

  it('says rightly which levels are coarser, and none of them loses less', () => {
    const random = randomNumbers(5);
    for (const kind of ['number', 'date', 'year', 'postcode', 'category'] as const) {
      for (let trial = 0; trial < 10; trial += 1) {
        // "90+" and "1950s" are labels of some levels and values of the table.
        const cells = Array.from(
          { length: 60 },
          () => [String(1930 + random(60)), '1940+', '1950s', 'x'][random(20) > 16 ? random(4) : 0]!,
        );
        const { levels, coarser } = levelsOf(kind, cells, 3);
        for (const [at, fine] of levels.entries()) {
          for (const [other, coarse] of levels.entries()) {
            if (at === other) continue;
            const together = (groups: Uint32Array, one: number, two: number) => groups[one] === groups[two];
            let holds = true;
            for (let one = 0; one < fine.groupOf.length; one += 1) {
              for (let two = 0; two < one; two += 1) {
                if (together(fine.groupOf, one, two) && !together(coarse.groupOf, one, two)) holds = false;
              }
            }
            assert.equal(coarser[at]!.has(other), holds);
            if (holds) assert.ok(coarse.loss > fine.loss);
          }
        }
      }
    }
  });
});
