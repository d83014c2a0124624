import assert from 'node:assert/strict';
import { moveOf } from '../../src/comparison/date-moved.ts';
import { DateShifts } from '../../src/comparison/date-shifts.ts';
import { compare } from '../../src/engine/compare.ts';
import type { Comparison } from '../../src/model/comparison.generated.ts';
import { type DicomValues, dicomElement, dicomObject } from '../dicom-object.ts';
import { objectFile, type TestObject, trees } from './tree.ts';

/** How far an attribute was moved, in hours, and whether that is known to the day alone. */
function moved(
  keyword: string,
  before: DicomValues,
  after: DicomValues,
): [hours: number, isOfDay: boolean] | undefined {
  const value = (values: DicomValues) => dicomElement(keyword, values[keyword] as string);
  const pair = { before: value(before), after: value(after), attribute: keyword };
  const move = moveOf(pair, dicomObject(before), dicomObject(after));
  return move && [move.seconds / 3600, move.isOfDay];
}

describe('moveOf', () => {
  it('counts the time that belongs to a date, where both sides have one', () => {
    const before = { StudyDate: '20190312', StudyTime: '220000' };
    assert.deepEqual(moved('StudyDate', before, { StudyDate: '20190314', StudyTime: '100000' }), [36, false]);
    assert.deepEqual(moved('StudyDate', before, { StudyDate: '20190314', StudyTime: '220000' }), [48, false]);
  });

  it('knows the day alone without a time, and where midnight stands for one that was removed', () => {
    const before = { StudyDate: '20190312', StudyTime: '220000' };
    assert.deepEqual(moved('StudyDate', before, { StudyDate: '20190314' }), [48, true]);
    assert.deepEqual(moved('StudyDate', before, { StudyDate: '20190314', StudyTime: '000000' }), [48, true]);
    assert.deepEqual(moved('PatientBirthDate', { PatientBirthDate: '19610704' }, { PatientBirthDate: '19610706' }), [
      48,
      true,
    ]);
  });

  it('reads the time inside a DT', () => {
    assert.deepEqual(
      moved(
        'AcquisitionDateTime',
        { AcquisitionDateTime: '20190312220000.25' },
        { AcquisitionDateTime: '20190313080000.25' },
      ),
      [10, false],
    );
  });

  it('knows nothing of what is no full date', () => {
    assert.equal(moved('StudyDate', { StudyDate: '20190312' }, { StudyDate: '2019' }), undefined);
  });
});

describe('DateShifts', () => {
  const hours = (count: number, isOfDay = false) => ({ seconds: count * 3600, isOfDay });
  const shifts = (...moves: { seconds: number; isOfDay: boolean }[]) => {
    const all = new DateShifts();
    for (const [index, move] of moves.entries()) {
      all.add('s1', `Date${index}`, move, { before: `2019030${index}`, after: `2018010${index}` }, `${index}.dcm`);
    }
    const [subject] = all.dates().subjects;
    return [subject!.moved, ...subject!.deviating, ...[...all.shown().values()]];
  };

  it('agrees that one shift of days and hours moves dates without a time by whole days, up or down', () => {
    assert.deepEqual(shifts(hours(252), hours(240, true), hours(264, true), hours(252)), ['by-a-constant', 10.5]);
  });

  it('tells times that were moved otherwise than the days', () => {
    assert.deepEqual(shifts(hours(240), hours(240), hours(243)), ['differently', 'Date2', 10]);
    assert.deepEqual(shifts(hours(240, true), hours(240, true), hours(264, true)), ['differently', 'Date2', 10]);
  });

  it('tells a date that was kept among those that were moved by less than a day', () => {
    assert.deepEqual(shifts(hours(10), hours(10), hours(0, true)), ['differently', 'Date2', 10 / 24]);
  });
});

describe('compare of dates', () => {
  const source = (date: string, index: number): TestObject => ({
    uid: `1.2.3.${index}`,
    id: 'MRN4471902',
    date,
    instance: String(index),
    pixels: `abcdefg${index}`,
  });
  const dates = ['20190312', '20190401', '20200115'];

  async function datesOf(after: (date: string) => string, policy = 'ps3.15-basic'): Promise<Comparison> {
    const tree = (change: (date: string) => string): Record<string, Buffer> =>
      Object.fromEntries(dates.map((date, index) => [`${index}.dcm`, objectFile(source(change(date), index))]));
    const folders = trees({ before: tree((date) => date), after: tree(after) });
    try {
      return (await compare({ before: folders.path('before'), after: folders.path('after'), commandLine: { policy } }))
        .comparison;
    } finally {
      folders.remove();
    }
  }

  it('takes a dummy for no shift, the usual ones and any one date that stands everywhere', async () => {
    for (const dummy of ['19000101', '20000101']) {
      const { dates: found } = await datesOf(() => dummy);
      assert.deepEqual(found, { subjects: [], sharedShifts: 0, dummies: 6 }, dummy);
    }
  });

  it('says that dates were lost where the policy lets them be moved and the copy has a dummy', async () => {
    const { attributes } = await datesOf(() => '19000101', 'ps3.15-basic+retain-modified-dates');
    const row = attributes.find(({ keyword }) => keyword === 'StudyDate');
    assert.deepEqual([row?.change, row?.judgement], ['replaced', 'lost-needlessly']);
    const removed = (await datesOf(() => '19000101')).attributes.find(({ keyword }) => keyword === 'StudyDate');
    assert.equal(removed?.change, 'replaced');
  });

  it('tells one dummy among dates that were moved by a constant', async () => {
    const earlier = (date: string): string => (date === dates[2] ? '19000101' : `2001${date.slice(4)}`);
    const { dates: found } = await datesOf(earlier);
    assert.deepEqual(
      found.subjects.map(({ moved: how }) => how),
      ['by-a-constant'],
    );
    assert.equal(found.dummies, 2);
  });
});
