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
    flagged: ['StudyID=48213765'],
    silent: ['Modality=MR'],
  },
});
