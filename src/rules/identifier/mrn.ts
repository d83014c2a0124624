import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/mrn',
  spans: 'mrn',
  title: 'Patient or record number',
  rationale:
    "A patient or record number is the key of the hospital's own files: whoever may look it up, staff or intruder, has the name. A pseudonym serves research as well, if the table that translates it stays at home.",
  references: ['45 CFR 164.514(b)(2)(i)(H)', 'GDPR recital 26', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field', 'pseudonymize'],
  examples: {
    flagged: [
      'MRN: 00482134',
      'Patient ID: M1234567',
      'Fallnummer: 23346011',
      'NHC: 7464851',
      'medical record no. 48-21-34',
    ],
    silent: ['sub-01', 'patient number is low', 'MRN was removed', 'Patient ID: sub-07'],
  },
});
