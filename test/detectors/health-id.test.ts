import { finds, isSilentOn } from './expectation.ts';

describe('detector of class health-id', () => {
  finds('health-id', {
    'NHS number: 943 476 5919': ['943 476 5919'],
    'NHS No 9434765919': ['9434765919'],
    '943 476 5919': ['943 476 5919'],
    'NASS: 89 56754580 11.': ['89 56754580 11'],
  });
  isSilentOn('health-id', ['NHS number: 943 476 5918', '9434765919', 'Tel 943 476 5919', 'NHS trust']);
});
