import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/email',
  spans: 'email',
  title: 'E-mail address',
  rationale:
    'An e-mail address reaches the person directly, most often spells the name, and serves as the login that connects accounts. The address of an author in the documentation of a public dataset is meant to be read and weighs less.',
  references: ['45 CFR 164.514(b)(2)(i)(F)', 'GDPR Art. 4(1)', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['Contact: jane.roe@clinic.example', '<erika.mustermann@klinik.example>', 'MAILTO:J.ROE@CLINIC.EXAMPLE'],
    silent: ['user@localhost', 'T1w@3T', 'git@github.com', 'T1w@3T.nii'],
  },
});
