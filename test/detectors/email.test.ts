import { finds, isSilentOn } from './expectation.ts';

describe('detector of class email', () => {
  finds('email', {
    'Contact: jane.roe@clinic.example.': ['jane.roe@clinic.example'],
    '<erika.mustermann@klinik.example>, 2': ['erika.mustermann@klinik.example'],
    'mailto:J.ROE@CLINIC.EXAMPLE': ['J.ROE@CLINIC.EXAMPLE'],
    'a@b.example; c@d.example': ['a@b.example', 'c@d.example'],
    'email=jörg@müller.example': ['jörg@müller.example'],
  });
  isSilentOn('email', [
    'user@localhost',
    'T1w@3T',
    'T1w@3T.nii',
    'git@github.com:x/y',
    '@',
    'a@@b',
    'jane@',
    'pkg@1.2.3',
  ]);
});
