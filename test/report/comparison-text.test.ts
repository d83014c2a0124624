import assert from 'node:assert/strict';
import type { AttributeChange, Comparison } from '../../src/model/comparison.generated.ts';
import { comparisonText } from '../../src/report/comparison/text.ts';

const none = { count: 0, first: [] };
const clean: Comparison = {
  schemaVersion: 1,
  tool: { name: 'cohortlint', version: '0' },
  policy: 'ps3.15-basic',
  complete: true,
  before: { name: 'source', entries: 2, objects: 2 },
  after: { name: 'copy', entries: 2, objects: 2 },
  objects: {
    paired: { pixels: 2, attributes: 0, uid: 0, path: 0 },
    ambiguous: [],
    notReleased: none,
    notInSource: none,
  },
  attributes: [],
  survivors: [],
  dates: { subjects: [], sharedShifts: 0, dummies: 0 },
  uids: { kept: 0, replaced: 3, split: 0, merged: 0, attributes: [] },
  patients: { before: 1, after: 1, split: [], merged: [] },
  pixels: { identical: 1, decoded: 1, reencoded: 0, changed: 0, removed: 0, added: 0, none: 0, changedIn: none },
  gaps: [],
};

const change = (attribute: string, more: Partial<AttributeChange> = {}): AttributeChange => ({
  attribute,
  keyword: '',
  change: 'kept',
  judgement: 'as-wanted',
  count: 2,
  files: { count: 2, first: ['a.dcm', 'b.dcm'] },
  ...more,
});
const kept = { judgement: 'kept-wrongly', severity: 'warning', action: 'X' } as const;

function linesOf(
  comparison: Partial<Comparison>,
  more: Partial<Parameters<typeof comparisonText>[1]> = {},
  shifts = {},
): string[] {
  const options = { width: 100, isTerminal: true, color: false, verbose: false, showValues: false, ...more };
  return comparisonText(
    { comparison: { ...clean, ...comparison }, shifts: new Map(Object.entries(shifts)) },
    options,
  ).split('\n');
}

describe('comparisonText', () => {
  it('ends with what the comparison comes to', () => {
    assert.equal(linesOf({}).at(-2), 'Nothing that identifies people in the source was found in the copy.');
    const lost = change('(0018,0081)', { keyword: 'EchoTime', change: 'removed', judgement: 'lost-needlessly' });
    assert.match(linesOf({ attributes: [lost] }).at(-2)!, /1 attribute that the policy lets stand was lost\.$/);
    const ambiguous = [{ before: { count: 2, first: ['a'] }, after: { count: 2, first: ['b'] } }];
    const objects = { ...clean.objects, ambiguous };
    assert.match(linesOf({ objects }).at(-2)!, /as far as it could be compared\.$/);
    assert.match(linesOf({ attributes: [change('(0010,0010)', kept)] }).at(-2)!, /^The copy still holds/);
  });

  it('tells the private attributes of a creator in one line, and each of the standard in its own', () => {
    const attributes = [
      change('(0008,0080)', { ...kept, keyword: 'InstitutionName', evidence: 'N••• (5-8) #abcdef' }),
      change('(0009,xx01)', { ...kept, creator: 'ACME' }),
      change('(0009,xx02)', { ...kept, creator: 'ACME', files: { count: 9, first: ['a.dcm'] } }),
      change('(0009,xx03)', { ...kept, creator: 'OTHER', files: { count: 1, first: ['a.dcm'] } }),
    ];
    const lines = linesOf({ attributes });
    const at = lines.findIndex((line) => line.startsWith('Kept although it has to go'));
    assert.deepEqual(lines.slice(at + 1, at + 4), [
      '  InstitutionName (0008,0080) N•••#abcdef [X] · 2 files',
      '  2 private attributes of ACME [X] · 9 files',
      '  (0009,xx03) of OTHER [X] · a.dcm',
    ]);
    assert.match(lines[at]!, /\[X\] removed/);
  });

  it('counts what is as the policy wants it by what became of it', () => {
    const attributes = [change('(0018,0081)'), change('(0018,0080)'), change('(0010,0030)', { change: 'emptied' })];
    assert.ok(linesOf({ attributes }).includes('  3 attributes: 2 kept, 1 emptied'));
  });

  it('shows of a long path the end, and never cuts the place', () => {
    const path = `${'folder/'.repeat(20)}image.dcm`;
    const survivor = {
      class: 'uid',
      severity: 'warning',
      evidence: '1••• (33+) #abcdef',
      declaredBy: 'StudyInstanceUID',
      form: 'the UID itself',
      count: 1,
      places: [{ path, part: '(0043,1061)' }],
    } as const;
    const lines = linesOf({ survivors: [{ ...survivor, places: [...survivor.places] }] }, { width: 120 });
    const line = lines.find((one) => one.includes('(0043,1061)'));
    assert.match(line!, /first \(0043,1061\) of ….*image\.dcm$/);
    assert.ok(line!.length <= 120, String(line!.length));
  });

  it('shows shifts in days and hours to who asks for them', () => {
    const lines = linesOf({}, { showValues: true }, { 'sub-1': -427, 'sub-2': 10.5 });
    assert.ok(lines.includes('  sub-1: -427 days') && lines.includes('  sub-2: 10 days 12:00'));
    assert.ok(!linesOf({}, {}, { 'sub-1': -427 }).join().includes('427'));
  });

  it('says of pixels whether they were decoded', () => {
    assert.ok(linesOf({}).includes('  1 written in another way, and decoded to the same picture'));
    const lines = linesOf({ pixels: { ...clean.pixels, reencoded: 3 } }, { width: 140 });
    assert.ok(lines.some((line) => /3 encoded anew.*not seen to be the same/.test(line)));
  });
});
