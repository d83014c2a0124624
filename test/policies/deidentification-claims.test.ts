import assert from 'node:assert/strict';
import { claimedPolicy, claimsOf } from '../../src/policies/deidentification-claims.ts';
import { dicomElement, dicomObject } from '../dicom-object.ts';

const basicProfile = '113100';

describe('claimsOf', () => {
  it('names a method by its text or by a code', () => {
    assert.equal(claimsOf(dicomObject({})).namesMethod, false);
    assert.equal(claimsOf(dicomObject({ DeidentificationMethod: ' ' })).namesMethod, false);
    assert.equal(claimsOf(dicomObject({ DeidentificationMethod: 'CTP' })).namesMethod, true);
    assert.equal(claimsOf(dicomObject({}, [basicProfile])).namesMethod, true);
  });
  it('reads the options by their codes, and by their titles where a method cites the profile', () => {
    assert.deepEqual(
      [...claimsOf(dicomObject({}, [basicProfile, '113105', '113110'])).options],
      ['clean-descriptors', 'retain-uids'],
    );
    const method = 'Per DICOM PS 3.15 AnnexE: Clean Descriptors, Retain Patient Characteristics';
    const { claimsProfile, options } = claimsOf(dicomObject({ DeidentificationMethod: method }));
    assert.deepEqual([claimsProfile, [...options]], [true, ['clean-descriptors', 'retain-patient-characteristics']]);
    assert.equal(claimsOf(dicomObject({ DeidentificationMethod: 'Clean Descriptors' })).claimsProfile, false);
  });
  it('takes codes of other schemes for what they are', () => {
    const item = dicomObject({ CodeValue: basicProfile, CodingSchemeDesignator: '99ACME' });
    const sequence = { ...dicomElement('DeidentificationMethodCodeSequence', ''), items: [item] };
    const object = { ...dicomObject({}), get: (tag: number) => (tag === sequence.tag ? sequence : undefined) };
    const { codes, privateSchemes, claimsProfile } = claimsOf(object);
    assert.deepEqual([[...codes], privateSchemes, claimsProfile], [[], ['99ACME'], false]);
  });
});

describe('claimedPolicy', () => {
  it('is the profile with the options that are claimed', () => {
    const policy = claimedPolicy(claimsOf(dicomObject({}, [basicProfile, '113110'])));
    assert.equal(policy?.id, 'ps3.15-basic+retain-uids');
  });
  it('is none where no profile is claimed', () => {
    assert.equal(claimedPolicy(claimsOf(dicomObject({ DeidentificationMethod: 'CTP' }))), undefined);
  });
});
