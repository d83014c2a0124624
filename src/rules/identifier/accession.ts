import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/accession',
  spans: 'accession',
  title: 'Accession number',
  rationale:
    'An accession number stands for one order of one patient in the radiology information system, and every image, report and bill of the examination bears it. It identifies the visit exactly.',
  references: ['45 CFR 164.514(b)(2)(i)(R)', 'GDPR recital 26', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field', 'pseudonymize'],
  examples: {
    flagged: ['Accession No. 20160312A', 'Acc# 8675309', 'accession number: CT1234567'],
    silent: ['accession to the throne', 'data accession', 'order of 3'],
  },
});
