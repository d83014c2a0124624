import assert from 'node:assert/strict';
import { distinctCombinations } from '../../../src/statistics/distinct-combinations.ts';
import { columnLevels } from '../../../src/statistics/generalisation/levels.ts';
import { bestAssignment } from '../../../src/statistics/generalisation/search/best-assignment.ts';
import { searchBest } from '../../../src/statistics/generalisation/search/branch-and-bound.ts';
import { Budget } from '../../../src/statistics/generalisation/search/budget.ts';
import { refineGreedily } from '../../../src/statistics/generalisation/search/greedy.ts';
import { bestSingleColumn } from '../../../src/statistics/generalisation/search/single-column.ts';
import type { Assignment, SearchSpace } from '../../../src/statistics/generalisation/search/space.ts';
import { encoded } from '../gold.ts';
import { randomNumbers } from '../random.ts';

/** Numbers and categories, of which some values are frequent. */
function randomSpace(random: (limit: number) => number): SearchSpace {
  const records = 20 + random(60);
  const k = 2 + random(4);
  const columns = Array.from({ length: 2 + random(2) }, (_, at) => {
    const isNumber = random(3) > 0;
    const values = 4 + random(14);
    const cell = () => Math.floor((random(values) * (1 + random(4))) / 4);
    const column = encoded(
      `c${at}`,
      Array.from({ length: records }, () => (isNumber ? String(20 + cell()) : `v${cell()}`)),
    );
    return { column, kind: isNumber ? ('number' as const) : ('category' as const) };
  });
  const combinations = distinctCombinations(
    columns.map(({ column }) => column),
    records,
  );
  const levels = columns.map((one) => {
    const counts = new Uint32Array(one.column.values.length);
    for (const code of one.column.codes) counts[code]! += 1;
    return columnLevels(one, counts, k);
  });
  return { columns: levels, combinations, k, mostSuppressed: random(2) * random(6) };
}

/** The loss of an assignment, counted from its definition; `undefined` where it is not good enough. */
function lossByDefinition({ columns, combinations, k, mostSuppressed }: SearchSpace, assignment: Assignment) {
  const sizes = new Map<string, number>();
  for (let at = 0; at < combinations.counts.length; at += 1) {
    const key = assignment
      .map((level, one) => columns[one]!.levels[level]!.groupOf[combinations.codes[one]![at]!])
      .join();
    sizes.set(key, (sizes.get(key) ?? 0) + combinations.counts[at]!);
  }
  let suppressed = 0;
  for (const size of sizes.values()) if (size < k) suppressed += size;
  if (suppressed > mostSuppressed) return undefined;
  const kept = assignment.reduce((sum, level, one) => sum + 1 - columns[one]!.levels[level]!.loss, 0) / columns.length;
  return 1 - kept * (1 - suppressed / combinations.records);
}

function allAssignments({ columns }: SearchSpace): Assignment[] {
  let all: number[][] = [[]];
  for (const { levels } of columns) all = all.flatMap((one) => [...levels.keys()].map((level) => [...one, level]));
  return all;
}

function leastLoss(space: SearchSpace, assignments: readonly Assignment[]): number {
  return Math.min(...assignments.map((one) => lossByDefinition(space, one) ?? Number.POSITIVE_INFINITY));
}

const close = (actual: number | undefined, expected: number, what: string) =>
  assert.ok(
    Math.abs((actual ?? Number.POSITIVE_INFINITY) - expected) < 1e-9 || actual === expected,
    `${what}: ${actual}, not ${expected}`,
  );

describe('the search over levels', () => {
  it('finds the least loss from nothing, as trying all does', () => {
    const random = randomNumbers(61);
    for (let trial = 0; trial < 150; trial += 1) {
      const space = randomSpace(random);
      const { best, proven } = searchBest(space, undefined, new Budget(1e9));
      assert.ok(proven);
      close(best?.loss, leastLoss(space, allAssignments(space)), 'least loss');
      close(best!.loss, lossByDefinition(space, best!.assignment)!, 'what is told');
    }
  });

  it('finds the least loss of a change of one column', () => {
    const random = randomNumbers(62);
    let found = 0;
    for (let trial = 0; trial < 300; trial += 1) {
      const space = randomSpace(random);
      const ofOne = allAssignments(space).filter((one) => one.filter((level) => level > 0).length <= 1);
      const expected = leastLoss(space, ofOne);
      const best = bestSingleColumn(space, new Budget(1e9));
      if (expected === Number.POSITIVE_INFINITY) assert.equal(best, undefined);
      else close(best?.loss, expected, 'least loss of one column');
      if (best) found += 1;
    }
    assert.ok(found > 30, `only ${found} had such a change`);
  });

  it('says that nothing is better only when nothing is, whatever the limit', () => {
    const random = randomNumbers(63);
    let unproven = 0;
    for (let trial = 0; trial < 150; trial += 1) {
      const space = randomSpace(random);
      const { best, proven } = bestAssignment(space, [], new Budget(random(6000)));
      const expected = leastLoss(space, allAssignments(space));
      close(best!.loss, lossByDefinition(space, best!.assignment)!, 'what is told');
      if (proven) close(best!.loss, expected, 'least loss');
      else unproven += 1;
    }
    assert.ok(unproven > 20 && unproven < 130, `${unproven} were not proven`);
  });

  it('finds what there is where no column may be dropped, and no level is coarser than all others', () => {
    const random = randomNumbers(66);
    let without = 0;
    let misled = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const whole = randomSpace(random);
      const columns = whole.columns.map(({ levels, coarser }) => {
        const last = levels.length - 1;
        return {
          levels: levels.slice(0, last),
          coarser: coarser.slice(0, last).map((some) => new Set([...some].filter((level) => level !== last))),
        };
      });
      const space = { ...whole, columns };
      const expected = leastLoss(space, allAssignments(space));
      const { best, proven } = bestAssignment(space, [], new Budget(1e9));
      assert.ok(proven);
      if (expected === Number.POSITIVE_INFINITY) {
        assert.equal(best, undefined);
        without += 1;
        continue;
      }
      close(best?.loss, expected, 'least loss');
      const losesMost = columns.map(({ levels }) => levels.length - 1);
      if (lossByDefinition(space, losesMost) === undefined) misled += 1;
    }
    assert.ok(without > 10 && misled > 0, `${without} have none, in ${misled} what loses most is not good enough`);
  });

  it('goes greedily to where no single column can be told more precisely', () => {
    const random = randomNumbers(64);
    for (let trial = 0; trial < 100; trial += 1) {
      const space = randomSpace(random);
      const coarsest = space.columns.map(({ levels }) => levels.length - 1);
      for (const choice of ['gain', 'gain-by-classes'] as const) {
        const { assignment, loss } = refineGreedily(space, coarsest, choice, new Budget(1e9))!;
        close(loss, lossByDefinition(space, assignment)!, 'what is told');
        for (const [column, { levels, coarser }] of space.columns.entries()) {
          for (const level of levels.keys()) {
            if (!coarser[level]!.has(assignment[column]!)) continue;
            const finer = lossByDefinition(space, assignment.with(column, level));
            assert.ok(finer === undefined || finer > loss - 1e-9);
          }
        }
      }
    }
  });

  it('leaves locked columns where they are', () => {
    const space = randomSpace(randomNumbers(65));
    const coarsest = space.columns.map(({ levels }) => levels.length - 1);
    const { assignment } = refineGreedily(space, coarsest, 'gain', new Budget(1e9), new Set([0]))!;
    assert.equal(assignment[0], coarsest[0]);
  });
});
