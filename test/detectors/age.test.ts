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
    'her father died at 94': ['94'],
    'Mutter mit 101 an Altersschwäche': ['101'],
  });

  // The word for years is looked for before the number, and starts at the digit here.
  finds('age', {
    'a 95yo man': ['95'],
    'a 95 y/o man': ['95'],
    '95jähriger Patient': ['95'],
    'died, décédée à 97 ans': ['97'],
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
    'mit 95 mg behandelt',
    'collected at 94 sites',
  ]);
  finds('age', { '93': ['93'], ' 101 ': ['101'], '122': ['122'], '112': ['112'] }, { name: 'patient_age' });
  finds('age', { '91': ['91'] }, { name: 'Age' });
  finds('age', { '91': ['91'] }, { name: 'PatientAge' });
  isSilentOn('age', ['89', '123', '193', '9', '93.5', '93 kg', 'x93'], { name: 'age' });
  isSilentOn('age', ['93'], { name: 'age_group' });
  isSilentOn('age', ['93'], { name: 'image' });
  isSilentOn('age', ['93']);
  isSilentOn('age', [
    'over 90 years old',
    'older than 95 years of age',
    'for 93 years old buildings',
    'über 90 Jahre alt',
  ]);
  // A word for more or less counts only where it stands before the number.
  finds('age', { 'over the years, and many of them: a 93-year-old woman': ['93'] });
});
