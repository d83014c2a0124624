import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/ssn',
  spans: 'ssn',
  title: 'Social security number',
  rationale:
    "A social security number is one person's for life and opens credit and health records. There is no use for it in research data, and its leak causes lasting harm.",
  references: ['45 CFR 164.514(b)(2)(i)(G)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['SSN: 536-90-4399', 'social security number is 109 99 6000', '536-90-4399'],
    silent: ['000-12-3456', '666-12-3456', '912-34-5678', '078-05-1120', '536904399', 'serial number 536-90-4399'],
  },
});
