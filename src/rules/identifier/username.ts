import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/username',
  spans: 'username',
  title: 'User name',
  rationale:
    'A user name is often a name with an initial, and one that a person uses elsewhere joins their accounts. In exports it is mostly that of the person who made them.',
  references: ['45 CFR 164.514(b)(2)(i)(R)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: [
      'username=jroe',
      '/home/jroe/data/sub-01',
      'C:\\Users\\jroe\\Desktop\\export.csv',
      'jroe@node7:~/study$ ls',
      'login: jroe',
    ],
    silent: [
      'Modality=MR',
      '/home/runner/work',
      '/root/.bashrc',
      'ubuntu@ip-10-0-0-4:~$ ls',
      'the user is asked to wait',
    ],
  },
});
