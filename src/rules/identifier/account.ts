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
    flagged: [
      'Account number: 48213377',
      'ABA routing number 322271627',
      'wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      'account_number=48213377',
    ],
    silent: ['48213377', 'taking into account 2019 data', 'routing 322271628', 'Modality=MR'],
  },
});
