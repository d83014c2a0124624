import { consentRule } from '../../consent/rule.ts';
import { useMessages, useViolations } from '../consent-use.ts';

const id = 'consent/use-not-covered';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Use that is not covered by the consent',
  rationale:
    'What the folder is about to be used for is compared with the codes of the Data Use Ontology and the terms that each person agreed to. A code that forbids the use decides; one that cannot be told, because nobody said who uses the data where and how, leaves the question open.',
  references: ['GDPR Art. 5(1)(b)', '45 CFR 164.508(c)(1)(iv)', 'GA4GH Data Use Ontology'],
  remedies: ['change-intended-use', 'remove-subject', 'ask-again'],
  messages: useMessages,
  check: (consent, context) => useViolations(id, consent, context),
});
