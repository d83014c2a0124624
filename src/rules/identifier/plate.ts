import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/plate',
  spans: 'plate',
  title: 'Licence plate',
  rationale:
    'A licence plate leads to the holder of a vehicle through registers, parking systems and photographs. It appears in accident reports and visitor lists.',
  references: ['45 CFR 164.514(b)(2)(i)(L)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['License plate 34 ABC 1234', 'Kennzeichen M AB 1234'],
    silent: ['growth plate T1', 'registration of 3D T1 to MNI152', 'Modality=MR'],
  },
});
