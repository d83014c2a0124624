import { finds, isSilentOn } from './expectation.ts';

describe('detector of class accession', () => {
  finds('accession', {
    'Accession No. 20160312A': ['20160312A'],
    'Acc# 8675309': ['8675309'],
    'accession number: CT1234567.': ['CT1234567'],
  });
  isSilentOn('accession', ['data accession', 'OpenNeuro accession number is ds000247', 'order of 3']);
});
