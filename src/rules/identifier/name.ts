import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/name',
  spans: 'name',
  title: 'Person name',
  rationale:
    "A name identifies its bearer, and relatives, employers and household members through them. In imaging data it hides in comments, signatures and dictated text long after PatientName was emptied. A patient's or relative's name has to go; a physician's or operator's leads to the place and the day of the examination.",
  references: ['45 CFR 164.514(b)(2)(i)(A)', 'GDPR Art. 4(1)', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field', 'replace-with-dummy'],
  examples: {
    flagged: [
      'ROE^JANE',
      'Patient: Jane Roe',
      'Referred by Dr. Mustermann',
      'Yamada^Tarou=山田^太郎=やまだ^たろう',
      'Herr Max Mustermann',
    ],
    silent: [
      'Parkinson disease, akinetic-rigid',
      'A Jackson-Pratt drain was placed.',
      'Head^Routine',
      'Achilles tendon intact',
      'the Foley catheter was removed',
    ],
  },
});
