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
      'NPI: 1234567893',
      'NºCol: 28 28 01354',
      'USt-IdNr.: DE123456789',
      '33.000.167/0001-01',
      'StudyID=48213765',
    ],
    silent: ['1234567893', 'The DEA number is BB1388567', 'Modality=MR'],
  },
});
