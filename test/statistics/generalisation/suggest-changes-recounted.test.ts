import assert from 'node:assert/strict';
import { columnLevels } from '../../../src/statistics/generalisation/levels.ts';
import type { ColumnKind, GeneralisableColumn, Step } from '../../../src/statistics/generalisation/step.ts';
import { type Suggestion, suggestChanges } from '../../../src/statistics/generalisation/suggest-changes.ts';
import { sharedData } from '../../shared-data.ts';
import { goldTable } from '../gold.ts';
import { randomNumbers } from '../random.ts';
import { changedColumns, column, isClose, keepsItsPromise, recounted, withAim } from './recount.ts';

/** A table of two to four columns of any kind. */
function randomTable(random: (limit: number) => number, records: number): GeneralisableColumn[] {
  const cell: Record<ColumnKind, () => string> = {
    number: () => (random(12) === 0 ? '' : String(20 + random(30))),
    date: () => `19${50 + random(20)}-0${1 + random(2)}-11`,
    year: () => String(1940 + random(30)),
    postcode: () => `${random(2)}${random(3)}${random(3)}`,
    category: () => ['A', 'A', 'A', 'B', 'B', 'C', 'D', ''][random(8)]!,
  };
  const kinds = Object.keys(cell) as ColumnKind[];
  return Array.from({ length: 2 + random(3) }, () => {
    const kind = kinds[random(kinds.length)]!;
    return column(kind, Array.from({ length: records }, cell[kind]), random(8) === 0);
  });
}

describe('suggestChanges, recounted', () => {
  it('has no better change that it missed, by trying all', () => {
    const random = randomNumbers(21);
    let compared = 0;
    let unproven = 0;
    for (let trial = 0; trial < 25; trial += 1) {
      const records = 12 + random(30);
      const k = 2 + random(3);
      const suppressible = [0, 0.05, 0.1][random(3)]!;
      const table = randomTable(random, records).slice(0, 3);
      const { suggestions, before, unreachable } = suggestChanges(table, records, { k, suppressible });
      if (before.recordsUnder === 0) continue;
      const every = allChanges(table, records, k);
      const allowed = every.filter(({ after }) => after.suppressedRecords <= Math.floor(records * suppressible));
      if (unreachable === 'fixed-columns') {
        assert.equal(allowed.length, 0);
        continue;
      }
      const cheapest = (changes: typeof every) => Math.min(...changes.map(({ cost }) => cost));
      const expected = {
        'least-loss': cheapest(allowed),
        'one-column': cheapest(allowed.filter(({ steps }) => changedColumns(steps).size <= 1)),
        'no-dropped-column': cheapest(allowed.filter(({ steps }) => steps.every(({ kind }) => kind !== 'drop'))),
        'no-suppression': cheapest(allowed.filter(({ after }) => after.suppressedRecords === 0)),
      };
      // With little work it may miss them, and must not say otherwise.
      const limited = suggestChanges(table, records, { k, suppressible, mostWork: random(8000) }).suggestions;
      for (const [aim, cost] of Object.entries(expected) as [Suggestion['aims'][number], number][]) {
        const found = withAim(suggestions, aim);
        const foundEarly = withAim(limited, aim);
        if (cost === Number.POSITIVE_INFINITY) {
          assert.deepEqual([found, foundEarly], [undefined, undefined]);
          continue;
        }
        assert.ok(isClose(found!.cost, cost), `${aim}: ${found!.cost}, where ${cost} is possible`);
        assert.ok(found!.proven.includes(aim));
        assert.ok(foundEarly!.cost > cost - 1e-9);
        if (foundEarly!.proven.includes(aim)) assert.ok(isClose(foundEarly!.cost, cost));
        else unproven += 1;
        compared += 1;
      }
    }
    assert.ok(compared > 40, `only ${compared} were compared`);
    assert.ok(unproven > 10, `only ${unproven} were not proven`);
  });

  /** Every combination of what is tried on each column, with small classes suppressed, counted from the cells. */
  function allChanges(table: readonly GeneralisableColumn[], records: number, k: number) {
    let combinations: Step[][] = [[]];
    for (const [at, one] of table.entries()) {
      const counts = new Uint32Array(one.column.values.length);
      for (const code of one.column.codes) counts[code]! += 1;
      const choices = columnLevels(one, counts, k).levels.map(({ steps }) =>
        steps.map((step) => ({ ...step, column: at })),
      );
      combinations = combinations.flatMap((steps) => choices.map((more) => [...steps, ...more]));
    }
    return combinations.map((steps) => {
      const all: Step[] = [...steps, { kind: 'suppress', below: k, records: 0, cells: 0 }];
      return { steps, ...recounted(table, all, records, k) };
    });
  }

  it('gives exactly what it promises on random tables, whatever the limit of its work', () => {
    const random = randomNumbers(34);
    for (let trial = 0; trial < 150; trial += 1) {
      const records = 5 + random(120);
      const k = 2 + random(6);
      const table = randomTable(random, records);
      const options = { k, suppressible: random(4) / 20, mostWork: [0, 500, 5000, 1e7][random(4)]! };
      const { suggestions } = suggestChanges(table, records, options);
      for (const one of suggestions) {
        keepsItsPromise(table, one, records, k);
        assert.ok(one.after.suppressedRecords <= Math.floor(records * options.suppressible));
      }
      for (let at = 1; at < suggestions.length; at += 1) assert.ok(suggestions[at - 1]!.cost <= suggestions[at]!.cost);
    }
  });

  it('gives the same answer every time, and counts its work', () => {
    const table = randomTable(randomNumbers(55), 300);
    const first = suggestChanges(table, 300, { k: 4 });
    assert.deepEqual(suggestChanges(table, 300, { k: 4 }), first);
    assert.ok(first.classComputations > 0);
    const limited = suggestChanges(table, 300, { k: 4, mostWork: 20_000 });
    assert.ok(limited.classComputations < first.classComputations);
  });

  describe('on Adult', () => {
    const folder = sharedData('risk');
    const names = ['age', 'sex', 'race', 'native-country', 'education', 'occupation'];
    let table: GeneralisableColumn[];
    let rows = 0;

    before(function () {
      if (folder === undefined) return this.skip();
      const gold = goldTable(`${folder}/data/adult_arx_30162.csv`, { delimiter: ';' });
      rows = gold.rows;
      table = names.map((name) => ({ column: gold.columns[name]!, kind: name === 'age' ? 'number' : 'category' }));
    });

    it('reaches k = 5 over age, sex, race and country', () => {
      const few = table.slice(0, 4);
      const { before, suggestions } = suggestChanges(few, rows, { k: 5 });
      assert.deepEqual([before.k, before.classes, before.uniqueRecords], [1, 2087, 1215]);
      for (const one of suggestions) keepsItsPromise(few, one, rows, 5);
      assert.ok(suggestions.every(({ aims, proven }) => aims.length === proven.length));
      const [best] = suggestions;
      assert.deepEqual(changedColumns(best!.steps), new Set([2, 3]));
      assert.equal(best!.after.classes, 443);
      assert.equal(best!.after.suppressedRecords, 506);
    });

    it('reaches k = 11 over six columns, with and without suppression, and changes only what is not fixed', () => {
      const fixed = table.map((one, at) => ({ ...one, fixed: at === 1 }));
      const { suggestions } = suggestChanges(fixed, rows, { k: 11 });
      for (const one of suggestions) {
        keepsItsPromise(fixed, one, rows, 11);
        assert.ok(!changedColumns(one.steps).has(1));
      }
      assert.ok(withAim(suggestions, 'no-suppression')!.cost >= withAim(suggestions, 'least-loss')!.cost);
    });
  });
});
