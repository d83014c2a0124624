import { consentRule } from '../../consent/rule.ts';
import { useMessages, useViolations } from '../consent-use.ts';

const id = 'consent/ai-training';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Training of AI models that was not agreed to',
  rationale:
    'Many forms speak of research and none of models. A person may agree to a study and not to a model that is trained on their images, sold, and asked later who was in it. The intended use is training; what people agreed to does not cover it, or only under conditions that nobody said are met.',
  references: ['GDPR Art. 5(1)(b)', 'GDPR Art. 7(2)', 'GDPR Art. 13(1)(c)', '45 CFR 164.508(c)(1)(iv)'],
  remedies: ['change-intended-use', 'remove-subject', 'ask-again'],
  messages: useMessages,
  check: (consent, context) => useViolations(id, consent, context),
});
