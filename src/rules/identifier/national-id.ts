import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/national-id',
  spans: 'national-id',
  title: 'National identity number',
  rationale:
    'A national identity or tax number is given to one person and used by every authority; many encode birth date and sex. GDPR lets member states bind its processing to conditions of their own.',
  references: ['45 CFR 164.514(b)(2)(i)(R)', 'GDPR Art. 87', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['national_id=12345678Z'],
    silent: ['Modality=MR'],
  },
});
