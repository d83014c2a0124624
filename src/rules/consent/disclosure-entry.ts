import type { DisclosureIssueKind } from '../../consent/disclosures/disclosure-issue.ts';
import { consentRule } from '../../consent/rule.ts';
import { disclosureViolations } from '../consent-disclosures.ts';

const id = 'consent/disclosure-entry';

const messages = {
  'older-than-six-years': 'The disclosure is older than the six years of an accounting',
  'date-in-future': 'The day of the disclosure has not come yet',
  'name-missing': 'The line does not say who received the data',
  'address-unknown': 'The line has no address of the recipient; it is asked for where it is known',
  'description-missing': 'The line does not say what was disclosed',
  'purpose-missing': 'The line does not say for what purpose',
  'protocol-for-few': 'A protocol stands for the people, and they are fewer than fifty: each has to be named',
} as const satisfies Partial<Record<DisclosureIssueKind, string>>;

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Disclosure that is not accounted for in full',
  rationale:
    'A person may ask to whom their data went, when, what and why, for the six years before. A line that lacks one of these answers nothing. A list of the protocol is enough where fifty people or more are in it. Lines that are older are marked, and are no violation.',
  references: ['45 CFR 164.528(a)(1)', '45 CFR 164.528(b)(2)', '45 CFR 164.528(b)(4)'],
  remedies: ['correct-record'],
  messages,
  check: (consent, context) => disclosureViolations(id, messages, consent, context),
});
