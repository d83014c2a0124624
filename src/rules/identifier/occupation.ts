import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/occupation',
  spans: 'occupation',
  title: 'Occupation',
  rationale:
    'What somebody does for a living names nobody by itself and is not on the Safe Harbor list, but neighbours and colleagues know it: with an age and a place, a retired judge or a fisherman is one person. It matters most where the occupation is rare or stands beside an employer.',
  references: ['GDPR recital 26', 'WP216', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field', 'generalise-column'],
  examples: {
    flagged: [
      'occupation=farmer',
      'He works as a teacher at Exampleton High School',
      'a retired judge',
      'Beruf: Landwirt',
      'profession: engineer',
      'Varón de 20 años, pescador, sin antecedentes',
      'Die Patientin ist Lehrerin von Beruf.',
    ],
    silent: [
      'This script works as a wrapper',
      'occupation: unknown',
      'the former version',
      'She is a carrier',
      'retired at the age of 61',
      'seen by the nurse',
    ],
  },
});
