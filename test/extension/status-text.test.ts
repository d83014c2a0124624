import assert from 'node:assert/strict';
import { countsText, coverageText } from '../../src/extension/status-text.ts';
import type { ScanStatus } from '../../src/model/protocol.ts';

const status = (issues: NonNullable<ScanStatus['issues']>): ScanStatus => ({ state: 'finished', stale: false, issues });

describe('countsText', () => {
  for (const [issues, text] of [
    [{ error: 25, warning: 12, info: 3 }, '25 issues, 12 to review'],
    [{ error: 1, warning: 0, info: 0 }, '1 issue'],
    [{ error: 0, warning: 1, info: 0 }, '1 issue'],
    [{ error: 0, warning: 0, info: 9 }, 'no issues'],
    [{ error: 1_200, warning: 1_100, info: 0 }, '1,200 issues, 1,100 to review'],
  ] as const) {
    it(`says "${text}"`, () => assert.equal(countsText(status(issues)), text));
  }
});

describe('coverageText', () => {
  it('says what was not looked at beside what was', () => {
    const coverage = { inspected: 12_408, partial: 2, notInspected: 812 };
    assert.equal(
      coverageText({ ...status({ error: 0, warning: 0, info: 0 }), coverage }),
      '12,408 entries inspected, 2 in part, 812 not',
    );
  });

  it('says nothing before there was a scan', () => {
    assert.equal(coverageText({ state: 'none', stale: false }), undefined);
  });
});
