import assert from 'node:assert/strict';
import { judgeTable } from '../../../src/policies/disclosure/judge-table.ts';
import { smallestGroup, toldCount } from '../../../src/policies/disclosure/threshold.ts';
import { disclosureThresholds } from '../../../src/policies/disclosure/thresholds.ts';
import {
  judgeZip,
  smallZipAreas,
  smallZipAreas2000,
  smallZipAreas2010,
} from '../../../src/policies/disclosure/zip-areas.ts';

const held = (sizes: number[]) =>
  judgeTable({ classSizes: sizes }).flatMap(({ id, reading, holds }) =>
    holds ? [`${id} ${reading ?? ''}`.trim()] : [],
  );

describe('disclosureThresholds', () => {
  it('imply these sizes of groups', () => {
    const sizes = disclosureThresholds.map(({ id, readings }) => [id, ...readings.map(({ k }) => k)]);
    assert.deepEqual(sizes, [
      ['hipaa-safe-harbor'],
      ['ema-0070', 11, 12],
      ['health-canada', 11, 12],
      ['cms-cell-size', 11],
      ['nhs-hes', 8],
      ['ohdsi', 5],
    ]);
  });

  it('name a source each', () => {
    for (const { source, url } of disclosureThresholds) assert.ok(source && URL.canParse(url));
  });
});

describe('smallestGroup', () => {
  for (const [risk, k] of [
    [0.09, 12],
    [1 / 11, 11],
    [0.05, 20],
    [0.1, 10],
    [0.2, 5],
    [0.33, 4],
    [1, 1],
  ] as const) {
    it(`is ${k} for a risk of ${risk.toFixed(4)}`, () => assert.equal(smallestGroup(risk), k));
  }

  it('refuses what is no risk', () => {
    assert.throws(() => smallestGroup(0), /A risk is above 0 and at most 1, not 0/);
    assert.throws(() => smallestGroup(9), RangeError);
  });
});

describe('toldCount', () => {
  it('tells counts as the NHS does', () => {
    const rule = { suppressTo: 7, roundTo: 5 };
    assert.deepEqual(
      [0, 1, 7, 8, 12, 13, 100].map((count) => toldCount(count, rule)),
      [0, undefined, undefined, 10, 10, 15, 100],
    );
  });
});

describe('judgeZip', () => {
  for (const [value, verdict] of Object.entries({
    '12345': 'precise',
    '12345-6789': 'precise',
    '1234': 'precise',
    '123': 'fine',
    '123**': 'fine',
    '12300': 'fine',
    '000': 'fine',
    '036': 'small-area',
    '893XX': 'small-area',
    '063': 'small-area',
    '205': 'small-area',
    'SW1A 1AA': 'other',
    'n/a': 'other',
  })) {
    it(`takes "${value}" as ${verdict}`, () => assert.equal(judgeZip(value), verdict));
  }

  it('knows the 17 areas of the 2000 census and the 14 of the 2010 census, and takes another list', () => {
    assert.deepEqual([smallZipAreas2000.size, smallZipAreas2010.size, smallZipAreas.size], [17, 14, 19]);
    assert.equal(judgeZip('036', new Set(['205'])), 'fine');
    assert.equal(judgeZip('205', new Set(['205'])), 'small-area');
  });
});

describe('judgeTable', () => {
  it('tells 11 by convention from 12 read literally', () => {
    assert.ok(held([11, 40]).includes('ema-0070 by convention'));
    assert.ok(!held([11, 40]).includes('ema-0070 literally'));
    assert.ok(held([12]).includes('health-canada literally'));
  });

  it('holds each to its own size', () => {
    assert.deepEqual(held([8, 30]), ['hipaa-safe-harbor', 'nhs-hes as stated', 'ohdsi as stated']);
    assert.deepEqual(held([4]), ['hipaa-safe-harbor']);
  });

  it('counts who is in smaller groups', () => {
    const ohdsi = judgeTable({ classSizes: [1, 4, 5] }).find(({ id }) => id === 'ohdsi')!;
    assert.deepEqual([ohdsi.k, ohdsi.peopleBelow, ohdsi.holds], [5, 5, false]);
  });

  it('looks at single values under Safe Harbor, and says how many and not which', () => {
    const [safeHarbor] = judgeTable({
      classSizes: [1],
      columns: [
        { name: 'age', kind: 'age', values: ['89', '90', '90+', 'n/a'] },
        { name: 'zip', kind: 'zip', values: ['036', '10001', '100'] },
        { name: 'scan', kind: 'date', values: ['2014', '2014-03-02', 'n/a'] },
        { name: 'yob', kind: 'birth', values: ['1930', '1980', '1980-02'] },
      ],
    });
    assert.equal(safeHarbor!.holds, false);
    assert.deepEqual(safeHarbor!.against, [
      { column: 'age', rule: 'ages-to-89', values: 1 },
      { column: 'yob', rule: 'ages-to-89', values: 1 },
      { column: 'zip', rule: 'zip-areas', values: 2 },
      { column: 'scan', rule: 'dates-to-year', values: 1 },
      { column: 'yob', rule: 'dates-to-year', values: 1 },
    ]);
  });

  it("judges by one's own k and risk, the stricter of both", () => {
    const own = (threshold: { k?: number; risk?: number }) => judgeTable({ classSizes: [6] }, threshold).at(-1)!;
    assert.deepEqual([own({ k: 3 }).id, own({ k: 3 }).holds], ['own', true]);
    assert.deepEqual([own({ risk: 0.1 }).k, own({ risk: 0.1 }).holds], [10, false]);
    assert.equal(own({ k: 3, risk: 0.1 }).k, 10);
    assert.throws(() => own({ k: 2.5 }), /k is a whole number of people above 0, not 2.5/);
  });

  it('finds nothing against a table without people', () => {
    assert.ok(judgeTable({ classSizes: [] }).every(({ holds }) => holds));
  });
});
