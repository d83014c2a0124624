import { finds, isSilentOn } from './expectation.ts';

describe('detector of class age', () => {
  finds('age', {
    'a 93-year-old woman': ['93'],
    'aged 91': ['91'],
    'Age: 94': ['94'],
    '95 Jahre alt': ['95'],
    '92 años': ['92'],
    'PatientAge 094Y': ['094'],
    'ninety-three-year-old': ['ninety-three'],
  });
  isSilentOn('age', [
    '90+',
    'age > 89',
    'an 89-year-old',
    '90 mg',
    'Age: 90 or over',
    '45 years old',
    'Age: 1994',
    'T1 of 95 ms',
    'Alter: 130 Jahre',
  ]);
});
