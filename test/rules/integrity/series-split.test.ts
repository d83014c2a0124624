import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/series-split.ts';
import type { DicomValues } from '../../dicom-object.ts';
import { runDatasetRule, said, type TestFile } from '../run-dataset-rule.ts';

/** Slices of one volume; `change` gives what an anonymiser did to each. */
function volume(count: number, change: (index: number) => DicomValues): TestFile[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `${String(index).padStart(3, '0')}.dcm`,
    subject: 'sub-01',
    dicom: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
      SOPInstanceUID: `1.2.${3000 + index}.9`,
      StudyInstanceUID: '1.2.7.7',
      SeriesInstanceUID: '1.2.8.8',
      Modality: 'CT',
      SeriesNumber: '3',
      SeriesDescription: 'Thorax',
      InstanceNumber: String(100 + index),
      ImagePositionPatient: `0\\0\\${1000 + index}.5`,
      ImageOrientationPatient: '1\\0\\0\\0\\1\\0',
      ...change(index),
    },
  }));
}

const check = (files: readonly TestFile[]) => runDatasetRule(rule, files).map(said);
const ownSeries = (index: number) => ({ SeriesInstanceUID: `1.2.${5000 + index}.8` });

describe(rule.id, () => {
  it('is silent about a series as it should be', () => {
    assert.deepEqual(check(volume(20, () => ({}))), []);
  });
  it('sees a volume of which each slice has a series of its own', () => {
    assert.deepEqual(check(volume(20, ownSeries)), ['warning · split · 000.dcm · 20']);
  });
  it('sees it also where each slice has a study of its own', () => {
    const found = check(volume(20, (index) => ({ ...ownSeries(index), StudyInstanceUID: `1.2.${6000 + index}.7` })));
    assert.deepEqual(found, ['warning · split · 000.dcm · 20']);
  });
  it('leaves scouts, repeated images and other kinds of images alone', () => {
    assert.deepEqual(check(volume(3, ownSeries)), []);
    assert.deepEqual(check(volume(20, (index) => ({ ...ownSeries(index), ImagePositionPatient: '0\\0\\0' }))), []);
    const radiograph = { SOPClassUID: '1.2.840.10008.5.1.4.1.1.1' };
    assert.deepEqual(check(volume(20, (index) => ({ ...ownSeries(index), ...radiograph }))), []);
    const nameless = { SeriesNumber: '', SeriesDescription: '' };
    assert.deepEqual(check(volume(20, (index) => ({ ...ownSeries(index), ...nameless }))), []);
  });
  it('sees two series with one UID', () => {
    const mixed = volume(20, (index) => (index < 10 ? {} : { Modality: 'PT', SeriesNumber: '4' }));
    assert.deepEqual(check(mixed), ['warning · merged · 000.dcm · 20 · modality and number of the series']);
  });
  it('does not take a number that was removed in some files for another series', () => {
    assert.deepEqual(check(volume(20, (index) => (index < 10 ? {} : { SeriesNumber: '' }))), []);
  });
  it('sees instances that were given one UID', () => {
    assert.deepEqual(check(volume(20, () => ({ SOPInstanceUID: '1.2.3' }))), ['warning · collapsed · 000.dcm · 20']);
  });
  it('takes two copies of a file for copies', () => {
    assert.deepEqual(check([...volume(3, () => ({})), ...volume(3, () => ({}))]), []);
  });
});
