import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/phone',
  spans: 'phone',
  title: 'Phone or fax number',
  rationale:
    'A telephone or fax number reaches the person, a relative or the ward that treated them, and reverse directories turn it into a name and an address. The extension alone can be enough inside a hospital.',
  references: ['45 CFR 164.514(b)(2)(i)(D)', '45 CFR 164.514(b)(2)(i)(E)', 'GDPR Art. 4(1)', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: [
      'Tel: +1 201 555 0123',
      'call (415) 555-0132 ext. 12',
      'Telefon: 0333 77584',
      '01 42 68 53 00',
      '+44 20 7946 0018',
      '0043 1 40160 0',
      '467 3395 office',
    ],
    silent: [
      '1234567',
      'RepetitionTime 2000',
      '2009-05-06',
      'HC1-7;NC1',
      '1.3.12.2.1107.5.2.43.166018',
      '0.5, 0.25, 1234567',
    ],
  },
});
