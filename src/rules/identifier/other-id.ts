import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/other-id',
  spans: 'other-id',
  title: 'Identifying number or code',
  rationale:
    'Any other unique number, characteristic or code is an identifier when it was derived from the person or can be traced back through a list. A random study code whose list stays with the data holder may remain.',
  references: ['45 CFR 164.514(b)(2)(i)(R)', '45 CFR 164.514(c)', 'GDPR recital 26', 'PS3.15 E.1-1'],
  remedies: ['drop-field', 'pseudonymize'],
  examples: {
    flagged: [
      'StudyID=48213765',
      'employee ID: E-48213',
      'student no. 2019384',
      'case number 21-4821',
      'NPI: 1234567893',
      'NºCol: 28 28 12345',
    ],
    silent: ['Modality=MR', 'case 12', 'employee of the month 2019', 'claim 3 patients'],
  },
});
