import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/iban',
  spans: 'iban',
  title: 'Bank account (IBAN)',
  rationale:
    'An IBAN names one bank account in the world and with it its holder. Its check digits make a match nearly certain.',
  references: ['45 CFR 164.514(b)(2)(i)(J)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['DE89 3704 0044 0532 0130 00', 'My IBAN is GB82WEST12345698765432', 'iban=DE89370400440532013000'],
    silent: ['DE89370400440532013001', 'ZZ89370400440532013000', 'Modality=MR'],
  },
});
