import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/uid',
  spans: 'uid',
  title: 'Unique identifier (UID)',
  rationale:
    "An instance UID is the same in the hospital's archive and often holds a scanner's serial number and the time of the examination. Replacing each UID with a new one, consistently, keeps the references between images.",
  references: ['45 CFR 164.514(b)(2)(i)(R)', 'GDPR recital 26', 'PS3.15 E.1-1'],
  remedies: ['replace-uid'],
  examples: {
    flagged: [
      'StudyInstanceUID=1.3.12.2.1107.5.2.43.166018.30000018071009',
      '1.3.12.2.1107.5.2.43.166018.2018071011013672667600224.0.0.0',
      '1.2.840.113619.2.55.3.2831868886.719.1216213452.128',
      'c232ab00-9414-11ec-b3c8-9f6bdeced846',
    ],
    silent: [
      'SOPClassUID=1.2.840.10008.5.1.4.1.1.4',
      '1.2.840.10008.1.2.1',
      '2.16.840.1.113883.6.96',
      'version 1.2.3.4',
    ],
  },
});
