import type { DisclosureIssueKind } from '../../consent/disclosures/disclosure-issue.ts';
import { consentRule } from '../../consent/rule.ts';
import { disclosureViolations } from '../consent-disclosures.ts';

const id = 'consent/disclosure-recipient';

const messages = {
  'agreement-missing': 'Data went to a recipient with whom there is no agreement',
  'agreement-differs': 'The line names another agreement than the manifest does for this recipient',
  'sharing-not-allowed': 'Data of {people} went to a third party, and no sharing was agreed to',
  'sharing-unsaid': 'Data of {people} went to a third party, and nothing says whether that was agreed to',
  'recipient-not-named': 'Data of {people} went to a recipient whom the consent does not name',
  'country-not-allowed': 'Data of {people} went to a country that was not agreed to',
  'country-unknown': 'Data of {people} went to a recipient of unknown country, and some countries alone were agreed to',
} as const satisfies Partial<Record<DisclosureIssueKind, string>>;

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Recipient without an agreement, or whom nobody agreed to',
  rationale:
    'Who received data is held against what people agreed to, and against the agreement that has to be there. What was disclosed cannot be called back; an agreement says what the recipient may do with it.',
  references: [
    '45 CFR 164.514(e)(4)(i)',
    '45 CFR 164.508(c)(1)(iii)',
    'GDPR Art. 5(2)',
    'GDPR Art. 13(1)(e)',
    'GDPR Art. 13(1)(f)',
  ],
  remedies: ['tell-recipients', 'correct-record'],
  messages,
  check: (consent, context) => disclosureViolations(id, messages, consent, context),
});
