import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/gps',
  spans: 'gps',
  title: 'Geographic position',
  rationale:
    "Coordinates of a phone, a camera or a wearable give a home or a workplace to within some metres, and a few of them suffice to single out a person's way of life.",
  references: ['45 CFR 164.514(b)(2)(i)(B)', 'GDPR Art. 4(1)'],
  remedies: ['drop-field', 'mask-span'],
  examples: {
    flagged: ['latitude=48.20849'],
    silent: ['Modality=MR'],
  },
});
