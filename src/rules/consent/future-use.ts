import { consentRule } from '../../consent/rule.ts';
import { useMessages, useViolations } from '../consent-use.ts';

const id = 'consent/future-use';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Unspecified future use that was not agreed to',
  rationale:
    'Nobody named the intended use when people were asked, and they did not agree to uses that nobody named. Broad consent is something that has to be given; it is not to be assumed.',
  references: ['GDPR Art. 5(1)(b)', 'GDPR recital 33', '45 CFR 46.116(d)'],
  remedies: ['change-intended-use', 'remove-subject', 'ask-again'],
  messages: useMessages,
  check: (consent, context) => useViolations(id, consent, context),
});
