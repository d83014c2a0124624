import assert from 'node:assert/strict';
import { isDeidentified } from '../../src/policies/deidentification-signs.ts';
import { dicomObject } from '../dicom-object.ts';

const original = { PatientName: 'ROE^JANE', PatientID: '6415974217' };

describe('isDeidentified', () => {
  it('believes what an object says', () => {
    assert.ok(isDeidentified(dicomObject({ ...original, PatientIdentityRemoved: 'YES' })));
    assert.ok(isDeidentified(dicomObject({ ...original, DeidentificationMethod: 'cleaned' })));
    assert.ok(isDeidentified(dicomObject(original, ['113100'])));
    assert.ok(!isDeidentified(dicomObject({ ...original, PatientIdentityRemoved: 'NO' })));
  });
  it('sees a pseudonym or a placeholder in place of name and number', () => {
    assert.ok(isDeidentified(dicomObject({ PatientName: 'sub-01', PatientID: 'sub-01' })));
    assert.ok(isDeidentified(dicomObject({ PatientName: 'ANONYMOUS', PatientID: '' })));
  });
  it('is not fooled by half of it, nor by an object that never had a patient', () => {
    assert.ok(!isDeidentified(dicomObject({ PatientName: 'ANONYMOUS', PatientID: '6415974217' })));
    assert.ok(!isDeidentified(dicomObject({ ...original, PatientID: 'sub-01' })));
    assert.ok(!isDeidentified(dicomObject({})));
  });
});
