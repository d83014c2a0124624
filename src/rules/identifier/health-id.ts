import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/health-id',
  spans: 'health-id',
  title: 'Health service or insurance number',
  rationale:
    'A number of a health service or an insurer identifies the person in every hospital and claim of a country. It survives a change of name, address and hospital, so whoever holds another file with it can join both.',
  references: ['45 CFR 164.514(b)(2)(i)(I)', 'GDPR Art. 9(1)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: [
      'NHS number: 943 476 5919',
      'NHS No 9434765919',
      'NASS: 89 56754580 11',
      'Medicare ID 1EG4-TE5-MK73',
      'Member ID: XYZ123456789',
    ],
    silent: ['NHS number: 943 476 5918', '9434765919', 'NHS trust'],
  },
});
