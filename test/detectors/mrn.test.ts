import { finds, isSilentOn } from './expectation.ts';

describe('detector of class mrn', () => {
  finds('mrn', {
    'MRN: 00482134.': ['00482134'],
    'MRN-00482134': ['00482134'],
    'UR number 123456': ['123456'],
    'URN: 1234567': ['1234567'],
    'Med. Rec. No 48-21-34': ['48-21-34'],
    'Patient ID: M1234567': ['M1234567'],
    'Fallnummer: 23346011, geboren': ['23346011'],
    'NHC: 7464851.': ['7464851'],
    'medical record no. 48-21-34': ['48-21-34'],
    '"PatientID": "M-48213"': ['M-48213'],
    'Encounter no. 778213': ['778213'],
    '6415974217_06-09-1988': ['6415974217'],
  });
  isSilentOn('mrn', [
    'sub-01',
    'MRN was removed',
    'Patient ID: sub-07',
    'patient number is low',
    'MRN 04/07/1961',
    'dMRN12',
    'urn:oid:1.2.840',
    'UR 123456 of today',
  ]);
});
