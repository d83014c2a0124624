import { finds, isSilentOn } from './expectation.ts';

describe('detector of class username', () => {
  finds('username', {
    '/home/jroe/data/sub-01': ['jroe'],
    'cp /Users/jane.roe/scan.nii /tmp': ['jane.roe'],
    'C:\\Users\\jroe\\Desktop\\export.csv': ['jroe'],
    '"path": "C:\\\\Users\\\\jroe\\\\export"': ['jroe'],
    'D:/Users/jroe/x': ['jroe'],
    '\\\\fileserver\\home$\\jroe\\study': ['jroe'],
    '\\\\fileserver\\jroe$': ['jroe'],
    'jroe@node7:~/study$ ls': ['jroe'],
    '[jroe@login1 data]$ sbatch': ['jroe'],
    'rsync -a x jroe@node7:/scratch/': ['jroe'],
    'username: jroe, login=mroe': ['jroe', 'mroe'],
    'USER=jroe': ['jroe'],
    'run by user CLINIC\\jroe': [],
    'user name: CLINIC\\jroe': ['jroe'],
    "i'm on twitter (@jane_roe) too": ['@jane_roe'],
    'skype: jane.roe': ['jane.roe'],
  });
  isSilentOn('username', [
    '/home/runner/work, /root/.bashrc, /home/ubuntu/x, C:\\Users\\Public\\Documents',
    '/home/user/data',
    'C:\\Users\\<user>\\x',
    'ubuntu@ip-10-0-0-4:~$ ls',
    'the user is asked to wait',
    'user: the person who scans',
    'username is required',
    'T1w @3T and @decorator',
    'account for variance',
    'http://roe:secret@example.org/',
    'patients at home/work balance',
  ]);
});
