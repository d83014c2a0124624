import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/recoverable-birth-date.ts';
import { dicomObject } from '../../dicom-object.ts';
import { documentContext } from '../document-context.ts';

function check(values: Record<string, string>, circumstances = {}, policy?: string) {
  const document = { fields: () => [], problems: [], dicom: dicomObject(values) };
  return [...rule.check(document, documentContext(policy, { circumstances }))].map(
    ({ severity, messageId, parameters }) => [severity, messageId, ...Object.values(parameters ?? {})].join(' '),
  );
}

describe(rule.id, () => {
  it('reckons a day of birth from an age in days', () => {
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '20190312' }), ['error day']);
  });
  it('warns of an age in weeks or months, which comes near', () => {
    assert.deepEqual(check({ PatientAge: '007W', StudyDate: '20190312' }), ['warning near week']);
    assert.deepEqual(check({ PatientAge: '018M', StudyDate: '20190312' }), ['warning near month']);
  });
  it('is silent about an age in years, and without a date', () => {
    assert.deepEqual(check({ PatientAge: '045Y', StudyDate: '20190312' }), []);
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '' }), []);
    assert.deepEqual(check({ PatientAge: '000D', StudyDate: '20190312' }), []);
  });
  it('leaves a birth date that stands there itself to its own finding', () => {
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '20190312', PatientBirthDate: '20190228' }), []);
  });
  it('notes it where dates are declared as moved, and is silent where they are allowed', () => {
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '20190312' }, { datesShifted: true }), ['info day']);
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '20190312' }, {}, 'hipaa-limited'), []);
  });
});
