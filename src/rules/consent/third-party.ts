import { consentRule } from '../../consent/rule.ts';
import { useMessages, useViolations } from '../consent-use.ts';

const id = 'consent/third-party';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Recipient whom people did not agree to',
  rationale:
    'The data are about to go to somebody whom the consent does not name, or to a country outside those that it allows. Who receives data is part of what people are told before they agree.',
  references: ['GDPR Art. 13(1)(e)', 'GDPR Art. 44', '45 CFR 164.508(c)(1)(iii)'],
  remedies: ['change-intended-use', 'remove-subject', 'ask-again'],
  messages: useMessages,
  check: (consent, context) => useViolations(id, consent, context),
});
