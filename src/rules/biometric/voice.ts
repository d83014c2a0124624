import { documentRule } from '../../model/rule.ts';

const id = 'biometric/voice';

export default documentRule({
  id,
  severity: 'warning',
  title: 'Sound recording',
  rationale:
    'A voice is recognised by those who know it and by programs that compare it with other recordings; the law counts voice prints among the biometric identifiers. Nothing here listens to the recording: a person has to say whether somebody speaks in it.',
  references: ['45 CFR 164.514(b)(2)(i)(P)', 'GDPR Art. 4(14)'],
  remedies: ['transform-recording', 'remove-file'],
  messages: { found: 'A sound recording may hold a voice, which is a biometric identifier' },
  *check({ recording }, { policy }) {
    if (recording !== 'sound') return;
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, 'warning'),
      confidence: 0.6,
      location: { kind: 'file' },
      messageId: 'found',
      identity: 'sound',
      place: 'a sound recording',
    };
  },
});
