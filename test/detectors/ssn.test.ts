import { finds, isSilentOn } from './expectation.ts';

describe('detector of class ssn', () => {
  finds('ssn', {
    'SSN: 536-90-4399.': ['536-90-4399'],
    'social security number is 109 99 6000': ['109 99 6000'],
    '536-90-4399': ['536-90-4399'],
  });
  isSilentOn('ssn', [
    '000-12-3456',
    '666-12-3456',
    '912-34-5678',
    '536-00-4399',
    '536-90-0000',
    '078-05-1120',
    '536904399',
    '1-536-90-4399',
  ]);
});
