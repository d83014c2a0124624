import assert from 'node:assert/strict';
import { applySteps } from '../../../src/statistics/generalisation/apply-steps.ts';
import { columnLevels } from '../../../src/statistics/generalisation/levels.ts';
import type { ColumnKind, GeneralisableColumn, Step } from '../../../src/statistics/generalisation/step.ts';
import { type Suggestion, suggestChanges } from '../../../src/statistics/generalisation/suggest-changes.ts';
import { sharedData } from '../../shared-data.ts';
import { encoded, goldTable } from '../gold.ts';
import { randomNumbers } from '../random.ts';

function column(kind: ColumnKind, cells: readonly string[], fixed = false): GeneralisableColumn {
  const own = encoded('c', cells);
  const missing = own.values.indexOf('');
  return { column: missing < 0 ? own : { ...own, missing }, kind, fixed };
}

const repeated = (...values: readonly (readonly [value: string, times: number])[]) =>
  values.flatMap(([value, times]) => Array<string>(times).fill(value));

const isSuppression = (step: Step) => step.kind === 'suppress';
const isClose = (actual: number, expected: number) => Math.abs(actual - expected) < 1e-9;

/** Bits of a list of texts, by its definition. */
function bits(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / texts.length) * Math.log2(count / texts.length);
  return sum;
}

/** What steps do to a table and what they cost, counted from its cells without any of the search. */
function recounted(table: readonly GeneralisableColumn[], steps: readonly Step[], records: number, k: number) {
  const cells = (columns: readonly { codes: Uint32Array; values: readonly string[] }[]) =>
    columns.map(({ codes, values }) => Array.from(codes, (code) => values[code]!));
  const before = cells(table.map((one) => one.column));
  const coarse = cells(
    applySteps(
      table,
      steps.filter((step) => !isSuppression(step)),
      records,
    ).columns,
  );
  const suppressed = new Set(applySteps(table, steps, records).suppressed);
  const classes = new Map<string, number>();
  for (let record = 0; record < records; record += 1) {
    if (suppressed.has(record)) continue;
    const key = JSON.stringify(coarse.map((texts) => texts[record]));
    classes.set(key, (classes.get(key) ?? 0) + 1);
  }
  const sizes = [...classes.values()];
  const blurred = coarse.map((texts, at) => {
    const values = new Map<string, Set<string>>();
    for (const [record, text] of texts.entries()) {
      values.set(text, (values.get(text) ?? new Set()).add(before[at]![record]!));
    }
    return (record: number) => values.get(texts[record]!)!.size > 1;
  });
  let changedRecords = 0;
  for (let record = 0; record < records; record += 1) {
    if (suppressed.has(record) || blurred.some((one) => one(record))) changedRecords += 1;
  }
  const losses = before.map((texts, at) => (bits(texts) === 0 ? 0 : 1 - bits(coarse[at]!) / bits(texts)));
  const loss = losses.reduce((sum, one) => sum + one, 0) / losses.length;
  return {
    after: {
      k: sizes.length === 0 ? 0 : Math.min(...sizes),
      classes: sizes.length,
      uniqueRecords: sizes.filter((size) => size === 1).length,
      recordsUnder: sizes.filter((size) => size < k).reduce((sum, size) => sum + size, 0),
      suppressedRecords: suppressed.size,
      changedRecords,
    },
    cost: 1 - (1 - loss) * (1 - suppressed.size / records),
  };
}

function keepsItsPromise(table: readonly GeneralisableColumn[], suggestion: Suggestion, records: number, k: number) {
  const { after, cost } = recounted(table, suggestion.steps, records, k);
  assert.deepEqual(suggestion.after, after);
  assert.ok(isClose(suggestion.cost, cost), `${suggestion.cost}, not ${cost}`);
  assert.ok(after.recordsUnder === 0 && (after.classes === 0 || after.k >= k));
  for (const step of suggestion.steps) {
    if (step.kind !== 'suppress') continue;
    const dropped = suggestion.steps.filter(({ kind }) => kind === 'drop').length;
    assert.equal(step.records, after.suppressedRecords);
    assert.equal(step.cells, step.records * (table.length - dropped));
  }
}

const changedColumns = (steps: readonly Step[]) =>
  new Set(steps.flatMap((step) => (step.kind === 'suppress' ? [] : [step.column])));

const withAim = (suggestions: readonly Suggestion[], aim: Suggestion['aims'][number]) =>
  suggestions.find(({ aims }) => aims.includes(aim));

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

describe('suggestChanges', () => {
  it('bins ages where that is enough', () => {
    const ages = column('number', ['31', '32', '33', '34', '41', '42', '43', '44']);
    const sex = column('category', [...'FFMMFFMM']);
    const { before, suggestions } = suggestChanges([ages, sex], 8, { k: 2, suppressible: 0 });
    assert.deepEqual(before, { k: 1, classes: 8, uniqueRecords: 8, recordsUnder: 8 });
    const { steps, after, aims, proven } = suggestions[0]!;
    assert.deepEqual(steps, [{ column: 0, kind: 'bands', width: 5 }]);
    assert.deepEqual(aims, ['least-loss', 'one-column', 'no-dropped-column', 'no-suppression']);
    assert.ok(proven);
    assert.equal(after.k, 2);
  });

  it('merges a rare site with the smallest other and changes nobody else', () => {
    const site = column('category', repeated(['A', 40], ['B', 20], ['C', 6], ['D', 1]));
    const { suggestions } = suggestChanges([site], 67, { k: 5, suppressible: 0 });
    assert.deepEqual(suggestions[0]!.steps, [{ column: 0, kind: 'merge', codes: [3, 2] }]);
    assert.equal(suggestions[0]!.after.changedRecords, 7);
  });

  it('top-codes the oldest rather than blur every age', () => {
    const ages = column(
      'number',
      [...Array(50).keys()].flatMap((age) => repeated([String(40 + age), 3])).concat('93', '96', '101'),
    );
    const { suggestions } = suggestChanges([ages], 153, { k: 3, suppressible: 0 });
    assert.deepEqual(suggestions[0]!.steps, [{ column: 0, kind: 'top', from: 90 }]);
    assert.equal(suggestions[0]!.after.changedRecords, 3);
  });

  it('coarsens dates and postcodes', () => {
    const born = column(
      'date',
      [...Array(24).keys()].map((at) => `19${50 + (at % 2)}-${String(1 + (at >> 1)).padStart(2, '0')}-17`),
    );
    const bySuggestion = suggestChanges([born], 24, { k: 12, suppressible: 0 }).suggestions[0]!;
    assert.deepEqual(bySuggestion.steps, [{ column: 0, kind: 'date', to: 'year' }]);
    const zip = column('postcode', ['94110', '94112', '94121', '94125']);
    const shorter = suggestChanges([zip], 4, { k: 2, suppressible: 0 }).suggestions[0]!;
    assert.deepEqual(shorter.steps, [{ column: 0, kind: 'prefix', length: 4 }]);
  });

  it('suppresses a few where it may, and tells what nobody suppressed costs', () => {
    const site = column('category', repeated(['A', 60], ['B', 60], ['C', 2]));
    const sex = column(
      'category',
      [...Array(122).keys()].map((at) => (at % 2 === 0 ? 'F' : 'M')),
    );
    const { suggestions } = suggestChanges([site, sex], 122, { k: 5 });
    assert.deepEqual(withAim(suggestions, 'least-loss')!.steps, [{ kind: 'suppress', below: 5, records: 2, cells: 4 }]);
    const strict = withAim(suggestions, 'no-suppression')!;
    assert.ok(strict.cost > suggestions[0]!.cost);
    assert.equal(strict.after.suppressedRecords, 0);
    assert.deepEqual(strict.after.k >= 5, true);
  });

  it('suppresses nobody in a table of fewer than fifty unless told to', () => {
    const site = column('category', repeated(['A', 40], ['B', 1]));
    assert.deepEqual(suggestChanges([site], 41, { k: 5 }).suggestions[0]!.steps, [{ column: 0, kind: 'drop' }]);
    const more = suggestChanges([site], 41, { k: 5, suppressible: 0.05 });
    assert.deepEqual(more.suggestions[0]!.steps, [{ kind: 'suppress', below: 5, records: 1, cells: 1 }]);
  });

  it('leaves fixed columns as they are', () => {
    const sex = [...'FFFFMMMM'];
    const hand = [...'RRRLRRRL'];
    const changedWith = (fixed: number) => {
      const table = [column('category', sex, fixed === 0), column('category', hand, fixed === 1)];
      const { suggestions } = suggestChanges(table, 8, { k: 2, suppressible: 0 });
      return suggestions.map(({ steps }) => steps);
    };
    // Without the one or without the other, everybody has somebody.
    assert.deepEqual(changedWith(1), [[{ column: 0, kind: 'drop' }]]);
    assert.deepEqual(changedWith(0), [[{ column: 1, kind: 'drop' }]]);
  });

  it('says when k cannot be reached, and why', () => {
    const site = column('category', [...'ABC']);
    const few = suggestChanges([site], 3, { k: 4 });
    assert.deepEqual([few.unreachable, few.suggestions], ['fewer-records-than-k', []]);
    const fixed = suggestChanges([column('category', [...'AABC'], true), column('number', [...'1234'])], 4, { k: 2 });
    assert.deepEqual([fixed.unreachable, fixed.suggestions], ['fixed-columns', []]);
    assert.equal(suggestChanges([site], 3, { k: 3, suppressible: 0 }).unreachable, undefined);
  });

  it('suggests nothing where k is reached', () => {
    const { suggestions, before, unreachable } = suggestChanges([column('category', [...'AABB'])], 4, { k: 2 });
    assert.deepEqual(suggestions, []);
    assert.equal(before.k, 2);
    assert.equal(unreachable, undefined);
  });

  describe('is not fooled by', () => {
    it('a table in which all are the same', () => {
      const table = [column('category', repeated(['A', 9])), column('number', repeated(['40', 9]))];
      assert.deepEqual(suggestChanges(table, 9, { k: 5 }).suggestions, []);
    });

    it('a table in which all are unique in every column', () => {
      const table = [0, 1, 2].map((shift) =>
        column(
          'category',
          [...Array(30).keys()].map((at) => `v${(at + shift) % 30}`),
        ),
      );
      const { suggestions } = suggestChanges(table, 30, { k: 3 });
      for (const one of suggestions) keepsItsPromise(table, one, 30, 3);
      assert.ok(suggestions.length > 0);
    });

    it('one row, or none', () => {
      assert.equal(suggestChanges([column('number', ['40'])], 1, { k: 2 }).unreachable, 'fewer-records-than-k');
      assert.deepEqual(suggestChanges([column('number', ['40'])], 1, { k: 1 }).suggestions, []);
      const none = suggestChanges([column('number', [])], 0, { k: 2 });
      assert.deepEqual(none.before, { k: 0, classes: 0, uniqueRecords: 0, recordsUnder: 0 });
      assert.equal(none.unreachable, 'fewer-records-than-k');
      assert.deepEqual(suggestChanges([], 5, { k: 2 }).suggestions, []);
    });

    it('missing values, which are a class of their own and stay missing', () => {
      const table = [
        column(
          'number',
          [...repeated(['', 1]), ...Array(40).keys()].map((at, index) =>
            index === 0 ? '' : String(20 + (at as number)),
          ),
        ),
      ];
      const { suggestions } = suggestChanges(table, 41, { k: 5, suppressible: 0 });
      // No band takes in the one missing age, so the column cannot stay.
      assert.deepEqual(suggestions[0]!.steps, [{ column: 0, kind: 'drop' }]);
      const suppressing = suggestChanges(table, 41, { k: 5, suppressible: 0.03 }).suggestions[0]!;
      assert.ok(suppressing.steps.some(({ kind }) => kind === 'bands'));
      assert.equal(suppressing.after.suppressedRecords, 1);
      keepsItsPromise(table, suppressing, 41, 5);
    });

    it('a constant column, which it neither changes nor drops', () => {
      const table = [
        column('category', repeated(['A', 20])),
        column(
          'number',
          [...Array(20).keys()].map((at) => String(30 + at)),
        ),
      ];
      for (const { steps } of suggestChanges(table, 20, { k: 4 }).suggestions) assert.ok(!changedColumns(steps).has(0));
    });

    it('a category with ten thousand values', () => {
      const random = randomNumbers(8);
      const cells = Array.from(
        { length: 30_000 },
        () => `v${Math.floor(10_000 * (random(1000) / 1000) ** 3 + random(10))}`,
      );
      const table = [
        column('category', cells),
        column(
          'category',
          cells.map((_, at) => (at % 2 === 0 ? 'F' : 'M')),
        ),
      ];
      const { suggestions } = suggestChanges(table, cells.length, { k: 5 });
      for (const one of suggestions) keepsItsPromise(table, one, cells.length, 5);
      assert.ok(suggestions[0]!.cost < 0.5);
    });
  });

  it('refuses what it cannot search, and ends when it is told to', () => {
    const one = column('category', [...'AB']);
    assert.throws(() => suggestChanges(Array(21).fill(one), 2, { k: 2 }), /21 columns are more than 20/);
    assert.throws(() => suggestChanges([one], 3, { k: 2 }), /a code for each of 3 records/);
    assert.throws(() => suggestChanges([one], 2, { k: 1.5 }), /whole number of people above 0, not 1.5/);
    assert.throws(() => suggestChanges([one], 2, { k: 2, suppressible: 2 }), /from 0 to 1, not 2/);
    assert.throws(() => suggestChanges([one], 2, { k: 2, signal: AbortSignal.abort(new Error('enough')) }), /enough/);
  });

  it('has no better change that it missed, by trying all', () => {
    const random = randomNumbers(21);
    let compared = 0;
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
      for (const [aim, cost] of Object.entries(expected) as [Suggestion['aims'][number], number][]) {
        const found = withAim(suggestions, aim);
        if (cost === Number.POSITIVE_INFINITY) assert.equal(found, undefined, aim);
        else
          assert.ok(isClose(found!.cost, cost) && found!.proven, `${aim}: ${found!.cost}, where ${cost} is possible`);
        compared += 1;
      }
    }
    assert.ok(compared > 40, `only ${compared} were compared`);
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
      assert.ok(suggestions.every(({ proven }) => proven));
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
