import { finds, isSilentOn } from './expectation.ts';

describe('detector of class passport', () => {
  finds('passport', {
    'numer paszportu: AB1234567': ['AB1234567'],
    'passport number: J6932157': ['J6932157'],
    'Passport No. 533380006': ['533380006'],
    'Reisepassnummer C01X00T47': ['C01X00T47'],
    'Mi pasaporte es AAA123456': ['AAA123456'],
    'AAA123456 es mi número de pasaporte': ['AAA123456'],
    'passeport 60RF19342': ['60RF19342'],
    '여권번호는 M789C1234입니다': ['M789C1234'],
    'my travel document is A12803456': ['A12803456'],
  });
  finds('passport', { A12803456: ['A12803456'] }, { name: 'passportNo', kind: 'member' });
  isSilentOn('passport', [
    'J6932157',
    'passport renewed in 2019',
    'passport',
    'high pass 12345678',
    'passport photo of 35x45 mm',
    'C01X00T47',
  ]);
});
