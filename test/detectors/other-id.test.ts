import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import { finds, isSilentOn } from './expectation.ts';

describe('detector of class other-id', () => {
  finds('other-id', {
    'RIZIV 1-23456-78-901': ['1-23456-78-901'],
    'KvK 12345678': ['12345678'],
    'NPI: 1234567893': ['1234567893'],
    'DEA number BB1388568': ['BB1388568'],
    'LANR: 123456601 des behandelnden Arztes.': ['123456601'],
    'Médico: Ana Ruiz NºCol: 28 28 01354.': ['28 28 01354'],
    'GMC number 7654321': ['7654321'],
    'ABN 51 824 753 556': ['51 824 753 556'],
    '33.000.167/0001-01': ['33.000.167/0001-01'],
    'CHE-116.281.710': ['CHE-116.281.710'],
    'GSTIN 27AAPFU0939F1ZV': ['27AAPFU0939F1ZV'],
    'USt-IdNr.: DE123456789': ['DE123456789'],
    'HRB 12345': ['HRB 12345'],
  });
  it('says that the number of a physician is one of the staff', () => {
    assert.equal(detect('NPI: 1234567893')[0]?.role, 'staff');
  });
  isSilentOn('other-id', [
    '1234567893',
    'The DEA number is BB1388567',
    '51824753556',
    'protein content 12345 of column 3',
    'HRB 1234567',
    'certificate of 2019',
  ]);
});
