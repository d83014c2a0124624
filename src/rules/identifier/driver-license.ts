import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/driver-license',
  spans: 'driver-license',
  title: 'Driver licence number',
  rationale:
    'A driver licence number is a certificate number of one person; some states build it from name and birth date, so that it can be read as such.',
  references: ['45 CFR 164.514(b)(2)(i)(K)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ["My driver's license number is A125325867", 'Licence: MORGA607054SM9IJ'],
    silent: ['License: CC0 1.0 Universal', 'glucose 92 mg/dl (60-100)', 'Modality=MR'],
  },
});
