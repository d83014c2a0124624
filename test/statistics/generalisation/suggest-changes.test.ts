import assert from 'node:assert/strict';
import { suggestChanges } from '../../../src/statistics/generalisation/suggest-changes.ts';
import { randomNumbers } from '../random.ts';
import { changedColumns, column, keepsItsPromise, withAim } from './recount.ts';

const repeated = (...values: readonly (readonly [value: string, times: number])[]) =>
  values.flatMap(([value, times]) => Array<string>(times).fill(value));

describe('suggestChanges', () => {
  it('bins ages where that is enough', () => {
    const ages = column('number', ['31', '32', '33', '34', '41', '42', '43', '44']);
    const sex = column('category', [...'FFMMFFMM']);
    const { before, suggestions } = suggestChanges([ages, sex], 8, { k: 2, suppressible: 0 });
    assert.deepEqual(before, { k: 1, classes: 8, uniqueRecords: 8, recordsUnder: 8 });
    const { steps, after, aims, proven } = suggestions[0]!;
    assert.deepEqual(steps, [{ column: 0, kind: 'bands', width: 5 }]);
    assert.deepEqual(aims, ['least-loss', 'one-column', 'no-dropped-column', 'no-suppression']);
    assert.deepEqual(proven, aims);
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
});
