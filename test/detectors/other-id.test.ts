import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import { finds, isSilentOn } from './expectation.ts';

describe('detector of class other-id', () => {
  finds('other-id', {
    'employee ID: E-48213': ['E-48213'],
    'student no. 2019384': ['2019384'],
    'case number 21-4821': ['21-4821'],
    'Matrikelnummer: 01234567': ['01234567'],
    'Kunden-Nr. 4711-22': ['4711-22'],
    'Médico: Roe NºCol: 28 28 12345.': ['28 28 12345'],
    'NPI: 1234567893': ['1234567893'],
    'Arztnummer 987654401': ['987654401'],
  });
  isSilentOn('other-id', ['case 12', 'in case 2019', 'employee of the month 2019', 'claim 3 patients', 'staff of 120']);
  it('knows a number of a profession as that of staff', () => {
    assert.equal(detect('NPI: 1234567893').find((span) => span.class === 'other-id')?.role, 'staff');
  });
});
