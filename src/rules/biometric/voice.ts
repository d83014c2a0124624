import { recordingRule } from '../recording-rule.ts';

export default recordingRule({
  id: 'biometric/voice',
  recording: 'sound',
  title: 'Sound recording',
  rationale:
    'A voice is recognised by those who know it and by programs that compare it with other recordings; the law counts voice prints among the biometric identifiers. Nothing here listens to the recording: a person has to say whether somebody speaks in it.',
  references: ['45 CFR 164.514(b)(2)(i)(P)', 'GDPR Art. 4(14)'],
  message: 'A sound recording may hold a voice, which is a biometric identifier',
  place: 'a sound recording',
});
