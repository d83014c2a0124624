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
    'http://jane:secret@files.example.org/roe',
    'user@localhost',
    'T1w@3T',
    'T1w@3T.nii',
    'git@github.com:x/y',
    '@',
    'a@@b',
    'jane@',
    'pkg@1.2.3',
  ]);
  finds('email', {
    'write to jane.roe (at) clinic.org, please': ['jane.roe (at) clinic.org'],
    'jane.roe[at]clinic[dot]org': ['jane.roe[at]clinic[dot]org'],
    'Mail: roe {at} uni-musterstadt {punkt} de': ['roe {at} uni-musterstadt {punkt} de'],
    'j [dot] roe [at] clinic [dot] co [dot] uk': ['j [dot] roe [at] clinic [dot] co [dot] uk'],
  });
  isSilentOn('email', [
    'pain (at) rest',
    'the coil [at] 3.0 T',
    'see Fig. 2 (at) the end.It was late',
    'signal (at) b.nii',
    '(at) clinic.org',
  ]);
  const local = 'x'.repeat(64);
  finds('email', {
    'write to "jane roe"@clinic.example now': ['"jane roe"@clinic.example'],
    '...jane.roe@clinic.example': ['jane.roe@clinic.example'],
    "'o'hara@clinic.example'": ["o'hara@clinic.example"],
    'jane+mri@clinic.example.': ['jane+mri@clinic.example'],
    'jane@clinic.example-': ['jane@clinic.example'],
    'jane@clinic.example/path': ['jane@clinic.example'],
    '用户@例子.公司': ['用户@例子.公司'],
    '𝒳𝒴@clinic.example': ['𝒳𝒴@clinic.example'],
    'jane@xn--mller-kva.example': ['jane@xn--mller-kva.example'],
    [`${local}@clinic.example`]: [`${local}@clinic.example`],
    [`a${local}@clinic.example`]: [`${local}@clinic.example`],
    'a@b.example@c.example': ['a@b.example'],
  });
  isSilentOn('email', [
    'jane.@clinic.example',
    '"@clinic.example',
    'jane@-clinic',
    'jane@clinic..example',
    'jane@clinic.123',
    'jane@clinic.e',
    `jane@${'x'.repeat(64)}.example`,
    'root@host.example',
  ]);
});
