import assert from 'node:assert/strict';
import rule from '../../../src/rules/integrity/conflicting-patient.ts';
import { runDatasetRule, said } from '../run-dataset-rule.ts';

const image = (path: string, dicom: Record<string, string>) => ({
  path,
  dicom: { SOPInstanceUID: '1.2.3', PatientID: 'sub-01', ...dicom },
});
const check = (...files: ReturnType<typeof image>[]) => runDatasetRule(rule, files).map(said);

describe(rule.id, () => {
  it('names the file that says another sex, year of birth or name', () => {
    assert.deepEqual(check(image('a', { PatientSex: 'F' }), image('b', { PatientSex: 'M' })), [
      'warning · conflict · b · sex',
    ]);
    assert.deepEqual(
      check(image('a', { PatientBirthDate: '19610704' }), image('b', { PatientBirthDate: '19580101' })),
      ['warning · conflict · b · years of birth'],
    );
    assert.deepEqual(check(image('a', { PatientName: 'ROE^JANE' }), image('b', { PatientName: 'DOE^RICHARD' })), [
      'warning · conflict · b · names',
    ]);
  });
  it('takes one name for one however it is written, and a date for its year', () => {
    assert.deepEqual(check(image('a', { PatientName: 'ROE^JANE' }), image('b', { PatientName: 'Jane Roe' })), []);
    for (const other of ['ROE^JANE^^Dr.', 'Roe^Jane=羅^真', 'ROE^JANE^^^PhD'])
      assert.deepEqual(check(image('a', { PatientName: 'ROE^JANE' }), image('b', { PatientName: other })), [], other);
    assert.deepEqual(
      check(image('a', { PatientBirthDate: '19610704' }), image('b', { PatientBirthDate: '19610101' })),
      [],
    );
  });
  it('is silent about what is empty, a dummy, or neither sex', () => {
    assert.deepEqual(
      check(image('a', { PatientSex: 'F' }), image('b', { PatientSex: '' }), image('c', { PatientSex: 'O' })),
      [],
    );
    assert.deepEqual(check(image('a', { PatientName: 'ROE^JANE' }), image('b', { PatientName: 'ANONYMOUS' })), []);
  });
  it('keeps people apart who have numbers of their own, or none', () => {
    assert.deepEqual(check(image('a', { PatientSex: 'F' }), image('b', { PatientSex: 'M', PatientID: 'sub-02' })), []);
    const nobody = { PatientID: 'ANONYMOUS' };
    assert.deepEqual(check(image('a', { ...nobody, PatientSex: 'F' }), image('b', { ...nobody, PatientSex: 'M' })), []);
    const issued = (IssuerOfPatientID: string, PatientSex: string) => image('a', { IssuerOfPatientID, PatientSex });
    assert.deepEqual(check(issued('North', 'F'), issued('South', 'M')), []);
  });
});
