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
    flagged: [
      'latitude=48.20849',
      '48.20849, 16.37208',
      '48°12′30.6″N, 16°22′19.5″E',
      'geo:48.20849,16.37208',
      'GPS: 48.2085, 16.3721',
    ],
    silent: [
      'Modality=MR',
      '[0.999885, 0.0028503]',
      'voxel 48.20849, 16.37208',
      '95.12345, 16.37208',
      '40° 89′ 46″ S, 79° 58′ 100″ E',
    ],
  },
});
