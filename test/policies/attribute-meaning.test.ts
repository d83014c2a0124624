import assert from 'node:assert/strict';
import { meaningOfAttribute, reviewedMeanings } from '../../src/policies/attribute-meaning.ts';
import { profileTags } from '../../src/standards/confidentiality-profile.ts';
import { lookUpTag, tagOfKeyword } from '../../src/standards/dictionary.ts';

function meaningOf(keyword: string): string {
  const tag = tagOfKeyword(keyword)!;
  const meaning = meaningOfAttribute(tag, lookUpTag(tag)!.vr);
  return meaning.kind === 'identifier' ? `${meaning.class} ${meaning.role}` : meaning.kind;
}

describe('meaningOfAttribute', () => {
  for (const [keyword, meaning] of Object.entries({
    PatientName: 'name patient',
    PatientMotherBirthName: 'name relative',
    OperatorsName: 'name staff',
    OtherPatientIDs: 'mrn patient',
    PatientBirthDate: 'birth-date patient',
    AccessionNumber: 'accession patient',
    InstitutionName: 'organization staff',
    StationName: 'other-id device',
    DeviceSerialNumber: 'device-serial device',
    StudyDate: 'date patient',
    DateOfLastCalibration: 'date device',
    StudyInstanceUID: 'uid patient',
    SOPClassUID: 'harmless',
    StudyTime: 'harmless',
    PatientSex: 'harmless',
    ImageComments: 'free-text',
    Occupation: 'occupation patient',
  })) {
    it(`knows ${keyword}: ${meaning}`, () => assert.equal(meaningOf(keyword), meaning));
  }
  it('judges an attribute outside the table by its representation', () => {
    assert.equal(meaningOf('EvaluatorName'), 'name unknown');
    assert.equal(meaningOf('Rows'), 'harmless');
  });
});

describe('the reviewed table', () => {
  it('covers every attribute of PS3.15 Table E.1-1', () => {
    const missing = profileTags()
      .filter((tag) => /^[0-9A-F]{8}$/.test(tag))
      .map((tag) => lookUpTag(Number.parseInt(tag, 16))?.keyword ?? tag)
      .filter((keyword) => !reviewedMeanings().has(keyword));
    assert.deepEqual(missing, []);
  });
  it('names only attributes of the dictionary', () => {
    assert.deepEqual(
      [...reviewedMeanings().keys()].filter((keyword) => tagOfKeyword(keyword) === undefined),
      [],
    );
  });
});
