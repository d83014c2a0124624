import { consentRule } from '../../consent/rule.ts';
import { useMessages, useViolations } from '../consent-use.ts';

const id = 'consent/commercial-use';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Commercial use that was not agreed to',
  rationale:
    'Whether somebody earns money with images is for many people the question that decides whether they agree. The intended use is commercial, or may be, and what people agreed to does not allow it.',
  references: ['GDPR Art. 5(1)(b)', 'GDPR Art. 13(1)(c)', '45 CFR 164.508(a)(4)'],
  remedies: ['change-intended-use', 'remove-subject', 'ask-again'],
  messages: useMessages,
  check: (consent, context) => useViolations(id, consent, context),
});
