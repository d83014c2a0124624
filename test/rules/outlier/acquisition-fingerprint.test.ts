import assert from 'node:assert/strict';
import rule from '../../../src/rules/outlier/acquisition-fingerprint.ts';
import { documentOf } from '../../formats/document-of.ts';
import { runDatasetRule, said, type TestFile } from '../run-dataset-rule.ts';

const image = (subject: string, dicom: Record<string, string>): TestFile => ({
  path: `${subject}.dcm`,
  subject,
  dicom,
});
const check = (...files: TestFile[]) => runDatasetRule(rule, files).map(said);

describe(rule.id, () => {
  it('says once which values find a scan again, and of how many subjects', () => {
    assert.deepEqual(
      check(
        image('s1', { AcquisitionTime: '103012.5', ImagingFrequency: '123.259471' }),
        image('s2', { AcquisitionTime: '111844', ImagingFrequency: '123.259552' }),
        image('s3', { ImagingFrequency: '123.2' }),
      ),
      ['info · unique · The imaging frequency and the time of day · 2 · 2 subjects'],
    );
  });
  it('links two subjects who share two values to the last digit', () => {
    const scan = { AcquisitionTime: '103012.5', ImagingFrequency: '123.259471' };
    assert.deepEqual(check(image('s1', scan), image('s2', scan)), [
      'warning · shared · s2.dcm · the time of day and the imaging frequency',
    ]);
  });
  it('reads sidecars, arrays and equal numbers that are written in other ways', () => {
    const sidecar = (subject: string, frequency: string): TestFile => ({
      path: `${subject}.json`,
      subject,
      document: documentOf('a.json', `{"ImagingFrequency": ${frequency}, "ShimSetting": [312, -6741, -3802, 187]}`),
    });
    assert.deepEqual(check(sidecar('s1', '123.259471'), sidecar('s2', '123.2594710')), [
      'warning · shared · s2.json · the imaging frequency and the shim setting',
    ]);
  });
  it('is not fooled by values of many, by one value alone, and by a default of the machine', () => {
    assert.deepEqual(check(image('s1', { ImagingFrequency: '63.8' }), image('s2', { ImagingFrequency: '63.8' })), []);
    const frequency = { ImagingFrequency: '123.259471' };
    assert.deepEqual(check(image('s1', frequency), image('s2', frequency)), []);
    const phantom = { ...frequency, AcquisitionTime: '103012' };
    assert.deepEqual(check(...['s1', 's2', 's3', 's4', 's5'].map((subject) => image(subject, phantom))), []);
  });
  it('has nothing to compare in one subject, and takes midnight for no time', () => {
    assert.deepEqual(check(image('s1', { AcquisitionTime: '103012' })), []);
    assert.deepEqual(check(image('s1', { AcquisitionTime: '000000' }), image('s2', { AcquisitionTime: '000000' })), []);
  });
});
