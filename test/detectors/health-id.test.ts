import { finds, isSilentOn } from './expectation.ts';

describe('detector of class health-id', () => {
  finds('health-id', {
    'tarjeta sanitaria BBBBBBBB12345678': ['BBBBBBBB12345678'],
    'NHS number: 943 476 5919': ['943 476 5919'],
    'NHS No 9434765919': ['9434765919'],
    '943 476 5919': ['943 476 5919'],
    'NASS: 89 56754580 11.': ['89 56754580 11'],
    'CHI: 010190 1003': ['010190 1003'],
    'Medicare ID 1EG4-TE5-MK73': ['1EG4-TE5-MK73'],
    '1EG4-TE5-MK73': ['1EG4-TE5-MK73'],
    'Medicare card 2123 45670 1': ['2123 45670 1'],
    'eGK-Nummer M123456785 bitte angeben.': ['M123456785'],
    'Versichertennummer: A123456780': ['A123456780'],
    'numéro de sécurité sociale 2 95 10 99 126 111 93': ['2 95 10 99 126 111 93'],
    '2 95 10 99 126 111 93': ['2 95 10 99 126 111 93'],
    'Member ID: XYZ123456789': ['XYZ123456789'],
    'Insurance policy number 4821-33771': ['4821-33771'],
    'CIPA: nhc-1305469.': ['1305469'],
    'OHIP 1234-567-897': ['1234-567-897'],
    'TAJ szám: 111 111 110': ['111 111 110'],
  });
  isSilentOn('health-id', [
    'NHS number: 943 476 5918',
    '9434765919',
    'Tel 943 476 5919',
    'NHS trust',
    'Medicare spent 2123456 dollars in 2020',
    '1EG4-TE5-MO73',
    'A123456780 of 3000 in a longer text, and B123456789',
    'insurance 2020',
  ]);
});
