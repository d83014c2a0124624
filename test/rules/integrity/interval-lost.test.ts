import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/interval-lost.ts';
import { runDatasetRule, said, type TestFile } from '../run-dataset-rule.ts';

const claimed = { PatientIdentityRemoved: 'YES', LongitudinalTemporalInformationModified: 'MODIFIED' };

/** Studies of one person, one object each. */
function studies(dates: readonly string[], values: Record<string, string> = claimed, codes: string[] = []): TestFile[] {
  return dates.map((StudyDate, index) => ({
    path: `${index}.dcm`,
    subject: 'sub-01',
    dicom: { ...values, StudyInstanceUID: `1.2.${1000 + index}.7`, StudyDate },
    codes,
  }));
}

const check = (files: readonly TestFile[]) => runDatasetRule(rule, files).map(said);

describe(rule.id, () => {
  it('is silent where dates keep their distances', () => {
    assert.deepEqual(check(studies(['20190312', '20190912', '20200301'])), []);
  });
  it('sees that all studies of a person were put on one dummy day', () => {
    assert.deepEqual(check(studies(['19000101', '19000101', '19000101'])), ['warning · one-day · 0.dcm · 3']);
  });
  it('takes one first day of a year for all studies for a dummy, whatever the year', () => {
    assert.deepEqual(check(studies(['20000101', '20000101'])), ['warning · one-day · 0.dcm · 2']);
  });
  it('sees that dates were cut to the year', () => {
    assert.deepEqual(check(studies(['20190101', '20200101'])), ['warning · new-year · 0.dcm · 2']);
  });
  it('asks for intervals only where the objects claim to keep them', () => {
    const silent = { PatientIdentityRemoved: 'YES' };
    assert.deepEqual(check(studies(['19000101', '19000101'], silent)), []);
    assert.deepEqual(check(studies(['19000101', '19000101'], silent, ['113100', '113107'])), [
      'warning · one-day · 0.dcm · 2',
    ]);
    const removed = { ...silent, LongitudinalTemporalInformationModified: 'REMOVED' };
    assert.deepEqual(check(studies(['19000101', '19000101'], removed)), []);
  });
  it('finds nothing odd in one study, nor in two of one real day', () => {
    assert.deepEqual(check(studies(['19000101'])), []);
    assert.deepEqual(check(studies(['20190312', '20190312'])), []);
  });
  it('sees a study whose files were moved by different offsets', () => {
    const files = studies(['20190312', '20190401']).map((file) => ({
      ...file,
      dicom: { ...file.dicom, StudyInstanceUID: '1.2.3' },
    }));
    assert.deepEqual(check(files), ['warning · study · 0.dcm · 2']);
  });
  it('sees dates of one object that were moved apart, by the furthest', () => {
    const moved = { ...claimed, AcquisitionDate: '20181231', SeriesDate: '20190312' };
    assert.deepEqual(check(studies(['20190312'], moved)), ['warning · before · 0.dcm · 71']);
    assert.deepEqual(check(studies(['20190312'], { ...claimed, AcquisitionDate: '20210312' })), [
      'warning · after · 0.dcm · 731',
    ]);
  });
  it('lets a series be derived from a study years later, and an image be acquired with it alone', () => {
    const later = { ...claimed, SeriesDate: '20210312' };
    assert.deepEqual(check(studies(['20190312'], { ...later, ImageType: 'DERIVED\\PRIMARY' })), []);
    const before = { ...claimed, SeriesDate: '20170312', ImageType: 'DERIVED\\PRIMARY' };
    assert.deepEqual(check(studies(['20190312'], before)), ['warning · before · 0.dcm · 730']);
    assert.deepEqual(check(studies(['20190312'], { ...later, ImageType: 'ORIGINAL\\PRIMARY' })), [
      'warning · after · 0.dcm · 731',
    ]);
  });
  it('lets a study last for some days, and a date be a dummy beside real ones', () => {
    assert.deepEqual(check(studies(['20190312'], { ...claimed, AcquisitionDate: '20190325' })), []);
    assert.deepEqual(check(studies(['20190312'], { ...claimed, AcquisitionDate: '19000101' })), []);
  });
  it('only notes it of objects that nobody de-identified', () => {
    const original = { PatientName: 'ROE^JANE', PatientID: '6415974217', AcquisitionDate: '20181231' };
    assert.deepEqual(check(studies(['20190312'], original)), ['info · before · 0.dcm · 71']);
  });
  it('only notes it where the object says that its intervals are those of the original', () => {
    const copy = {
      ...claimed,
      DeidentificationMethod: 'a tool\\intervals as before: original',
      AcquisitionDate: '20181231',
    };
    assert.deepEqual(check(studies(['20190312'], copy)), ['info · before · 0.dcm · 71']);
    // One object that does not say so is enough.
    const other = { ...claimed, AcquisitionDate: '20181230' };
    assert.deepEqual(check([...studies(['20190312'], copy), ...studies(['20190312'], other)]), [
      'warning · before · 0.dcm · 72',
    ]);
  });
  it('asks for no intervals that nobody had claimed before dates were moved', () => {
    const copy = { ...claimed, DeidentificationMethod: 'a tool\\intervals as before: not claimed' };
    assert.deepEqual(check(studies(['19000101', '19000101'], copy)), []);
    assert.deepEqual(check(studies(['20190312'], { ...copy, AcquisitionDate: '20181231' })), [
      'warning · before · 0.dcm · 71',
    ]);
  });
  it('takes one study under two names for two: what each was moved by is its own', () => {
    const named = (PatientName: string, StudyDate: string): TestFile => ({
      path: `${PatientName}.dcm`,
      dicom: { ...claimed, PatientName, StudyInstanceUID: '1.2.3', StudyDate },
    });
    assert.deepEqual(check([named('a', '20190312'), named('b', '20190401')]), []);
    assert.deepEqual(check([named('a', '20190312'), named('a', '20190401')]), ['warning · study · a.dcm · 2']);
  });
});
