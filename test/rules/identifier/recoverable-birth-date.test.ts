import assert from 'node:assert/strict';
import { csaElement, csaHeader } from '../../../scripts/sample/csa-header.ts';
import type { Document } from '../../../src/model/document.ts';
import rule from '../../../src/rules/identifier/recoverable-birth-date.ts';
import { dicomObject } from '../../dicom-object.ts';
import { element, part10 } from '../../formats/dicom/build.ts';
import { documentOf } from '../../formats/document-of.ts';
import { documentContext } from '../document-context.ts';

function checkFile(...elements: readonly Buffer[]): string[] {
  return judged(documentOf('a.dcm', part10('1.2.840.10008.1.2.1', ...elements)));
}

function check(values: Record<string, string>, circumstances = {}, policy?: string) {
  return judged({ fields: () => [], problems: [], dicom: dicomObject(values) }, circumstances, policy);
}

function judged(document: Document, circumstances = {}, policy?: string): string[] {
  return [...rule.check(document, documentContext(policy, { circumstances }))].map(
    ({ severity, messageId, parameters }) => [severity, messageId, ...Object.values(parameters ?? {})].join(' '),
  );
}

describe(rule.id, () => {
  it('reckons a day of birth from an age in days', () => {
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '20190312' }), ['error day PatientAge']);
  });
  it('warns of an age in weeks or months, which comes near', () => {
    assert.deepEqual(check({ PatientAge: '007W', StudyDate: '20190312' }), ['warning near PatientAge week']);
    assert.deepEqual(check({ PatientAge: '018M', StudyDate: '20190312' }), ['warning near PatientAge month']);
  });
  it('finds an age to the hundredth of a year in the header of a Siemens scanner, where PatientAge is in years or gone', () => {
    const scan = (pattern: string): string[] =>
      checkFile(
        element(0x00080020, 'DA', '20190312'),
        element(0x00101010, 'AS', '010Y'),
        element(0x00290010, 'LO', 'SIEMENS CSA HEADER'),
        element(0x00291020, 'OB', csaHeader(csaElement('PatReinPattern', 'ST', pattern))),
      );
    const place = 'PatientAge in private attribute (0029,xx20) of SIEMENS CSA HEADER';
    assert.deepEqual(scan('1;FFS;45.36;10.87;3;0;2;866892320'), [`warning near ${place} week`]);
    assert.deepEqual(scan('1;HFS;90.00;48.00;3;0;2;866892320'), []);
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
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '20190312' }, { datesShifted: true }), [
      'info day PatientAge',
    ]);
    assert.deepEqual(check({ PatientAge: '012D', StudyDate: '20190312' }, {}, 'hipaa-limited'), []);
  });
});
