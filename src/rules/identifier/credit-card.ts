import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/credit-card',
  spans: 'credit-card',
  title: 'Credit card number',
  rationale:
    'A card number belongs to one person and gives access to money. It comes into research data with participant payments and has to go at once.',
  references: ['45 CFR 164.514(b)(2)(i)(J)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['My credit card is 4111111111111111', '4111 1111 1111 1111'],
    silent: ['4111111111111111', 'my credit card number is 4111-1111-1111-1112', 'Modality=MR'],
  },
});
