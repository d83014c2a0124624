import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/postcode',
  spans: 'postcode',
  title: 'Postal code',
  rationale:
    'A full postal code covers a few streets. Its first three digits may stay only where more than 20,000 people live in the area they cover, which a rule of its own looks at.',
  references: ['45 CFR 164.514(b)(2)(i)(B)', 'GDPR recital 26'],
  remedies: ['generalize-place', 'drop-field'],
  examples: {
    flagged: ['zip_code=90210', 'My zip code is 90210', 'CP: 28013', 'shipped to K1A 0B6 yesterday'],
    silent: ['Modality=MR', '90210', 'zip file 12'],
  },
});
