import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/account',
  spans: 'account',
  title: 'Account number',
  rationale:
    "Account and billing numbers lead through the hospital's finance department or a bank to the person who pays. They have no scientific use.",
  references: ['45 CFR 164.514(b)(2)(i)(J)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['account_number=48213377'],
    silent: ['Modality=MR'],
  },
});
