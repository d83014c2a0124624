import { documentRule } from '../../model/rule.ts';

const id = 'biometric/video';

export default documentRule({
  id,
  severity: 'warning',
  title: 'Video recording',
  rationale:
    'A video can show a face, a gait and a room, and mostly has sound as well: full-face photographs and voice prints are identifiers by law. Nothing here looks at the pictures: a person has to say whether somebody can be seen or heard.',
  references: ['45 CFR 164.514(b)(2)(i)(P)', '45 CFR 164.514(b)(2)(i)(Q)', 'GDPR Art. 4(14)'],
  remedies: ['transform-recording', 'remove-file'],
  messages: { found: 'A video may show a face and hold a voice, which are biometric identifiers' },
  *check({ recording }, { policy }) {
    if (recording !== 'video') return;
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, 'warning'),
      confidence: 0.6,
      location: { kind: 'file' },
      messageId: 'found',
      identity: 'video',
      place: 'a video',
    };
  },
});
