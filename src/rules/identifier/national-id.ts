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
    flagged: [
      'BSN 111222333',
      'Steuer-ID: 86095742719',
      'DNI: 12345678Z',
      '529.982.247-25',
      '131052-308T',
      'bsn=111222333',
    ],
    silent: [
      '111222333',
      '44051401458',
      '1600000000123',
      'd41d8cd98f00b204e9800998ecf8427e',
      "This isn't a valid national insurance number AZ 12 34 56 A",
    ],
  },
});
