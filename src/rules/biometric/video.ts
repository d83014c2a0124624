import { recordingRule } from '../recording-rule.ts';

export default recordingRule({
  id: 'biometric/video',
  recording: 'video',
  title: 'Video recording',
  rationale:
    'A video can show a face, a gait and a room, and mostly has sound as well: full-face photographs and voice prints are identifiers by law. Nothing here looks at the pictures: a person has to say whether somebody can be seen or heard.',
  references: ['45 CFR 164.514(b)(2)(i)(P)', '45 CFR 164.514(b)(2)(i)(Q)', 'GDPR Art. 4(14)'],
  message: 'A video may show a face and hold a voice, which are biometric identifiers',
  place: 'a video',
});
