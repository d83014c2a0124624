import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/shared-number.ts';
import type { DicomValues } from '../../dicom-object.ts';
import { runDatasetRule, said } from '../run-dataset-rule.ts';

const image = (path: string, dicom: DicomValues) => ({ path, dicom: { SOPInstanceUID: '1.2.3', ...dicom } });
const check = (...files: ReturnType<typeof image>[]) => runDatasetRule(rule, files).map(said);

describe(rule.id, () => {
  it('names the file whose patient number is the accession number of another', () => {
    assert.deepEqual(
      check(image('a', { PatientID: 'A0481516' }), image('b', { PatientID: 'sub-02', AccessionNumber: 'A0481516' })),
      ['error · shared · a · AccessionNumber'],
    );
  });
  it('sees it whichever file comes first', () => {
    assert.deepEqual(
      check(image('a', { PatientID: 'sub-02', AccessionNumber: '48151623' }), image('b', { PatientID: '48151623' })),
      ['error · shared · b · AccessionNumber'],
    );
  });
  it('sees it in a request, and with zeros before it', () => {
    const ordered = { PatientID: 'sub-02', RequestAttributesSequence: [{ AccessionNumber: 'A0481516' }] };
    assert.deepEqual(check(image('a', { PatientID: 'A0481516' }), image('b', ordered)), [
      'error · shared · a · AccessionNumber',
    ]);
    assert.deepEqual(
      check(image('a', { PatientID: '48151623' }), image('b', { PatientID: 'x9', AccessionNumber: '0048151623' })),
      ['error · shared · a · AccessionNumber'],
    );
  });
  it('is silent about codes, other numbers, and a number that fills both in one file', () => {
    assert.deepEqual(
      check(image('a', { PatientID: 'sub-01' }), image('b', { PatientID: 'x9', AccessionNumber: 'sub-01' })),
      [],
    );
    assert.deepEqual(
      check(image('a', { PatientID: '48151623' }), image('b', { PatientID: 'x9', AccessionNumber: '42424242' })),
      [],
    );
    assert.deepEqual(check(image('a', { PatientID: '48151623', AccessionNumber: '48151623' })), []);
  });
});
