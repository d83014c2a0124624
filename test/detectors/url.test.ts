import { finds, isSilentOn } from './expectation.ts';

describe('detector of class url', () => {
  finds('url', {
    'See https://people.example/jane-roe, and (http://www.example.org/a_(b)).': [
      'https://people.example/jane-roe',
      'http://www.example.org/a_(b)',
    ],
    'http://pacs01:8080/viewer?id=48213': ['http://pacs01:8080/viewer?id=48213'],
    'http://intranet/patients/48213': ['http://intranet/patients/48213'],
    'http://jane:secret@files.example.org/roe': ['http://jane:secret@files.example.org/roe'],
    'jane:secret@files.example.org/roe': ['jane:secret@files.example.org/roe'],
    'backup to jane:secret@nas-2:8080.': ['jane:secret@nas-2:8080'],
    'http://[2a02:8388:1:2::7]:80/index.html': ['http://[2a02:8388:1:2::7]:80/index.html'],
    'ftp://198.51.100.7/export': ['ftp://198.51.100.7/export'],
    'http://xn--bcher-kva.example': ['http://xn--bcher-kva.example'],
    'file:///srv/export/roe.csv': ['file:///srv/export/roe.csv'],
    'Kijk op www.ziekenhuis.nl.': ['www.ziekenhuis.nl'],
    'my website is example.org': ['example.org'],
    'klinik-musterstadt.de/team': ['klinik-musterstadt.de/team'],
    'example.co.uk': ['example.co.uk'],
    'bit.ly/3abcXYZ': ['bit.ly/3abcXYZ'],
    'see abc.st/x12 for it': ['abc.st/x12'],
  });
  isSilentOn('url', [
    'xyz://example.org',
    'bids::sub-01/anat/sub-01_T1w.nii.gz',
    'http://com/',
    'http://www.example.org:70000/',
    'http://www.-example.org/',
    'http://:@example.org',
    'http:////example.org',
    '*.example.org',
    'sub-01_T1w.nii.gz, run.m, report.md, a.py',
    'raw.info, self.net and logging.info(text)',
    'beta.se',
    'the scan ended.It was late',
    'run.sh/out and fig.st/b of file.fm',
    'jane@example.org',
    'email:jane@example.org/fax',
    'Contact:jane@example.org',
    'a:b:jane@example.org/x',
    'run it at localhost:3000 and wait',
    '/data/example.org',
    'e.g. 1.5 T, i.e. high field',
  ]);
  isSilentOn('url', ['example.org'], { kind: 'segment' });
});
