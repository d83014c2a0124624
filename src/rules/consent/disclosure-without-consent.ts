import type { DisclosureIssueKind } from '../../consent/disclosures/disclosure-issue.ts';
import { consentRule } from '../../consent/rule.ts';
import { disclosureViolations } from '../consent-disclosures.ts';

const id = 'consent/disclosure-without-consent';

const messages = {
  withdrawn: 'Data of {people} went out after they had withdrawn',
  refused: 'Data of {people} went out who had refused',
  expired: 'Data of {people} went out after their consent had ended',
  pending: 'Data of {people} went out who had not agreed yet',
  'not-yet-signed': 'Data of {people} went out before they signed',
  'without-record': 'Data of {people} went out, with no row in the table of people',
} as const satisfies Partial<Record<DisclosureIssueKind, string>>;

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Disclosure of a person who did not agree',
  rationale:
    'On the day of the disclosure the person had withdrawn, had refused, had not signed yet, or is not known. Said where the ground of the disclosure needs that people agree, and, as a question, where a waiver or the like went against what somebody had said; not of a limited data set, de-identified data or what a law orders.',
  references: [
    'GDPR Art. 7(3)',
    'GDPR Art. 6(1)(a)',
    'GDPR Art. 7(1)',
    'GDPR Art. 21(6)',
    '45 CFR 164.508(a)(1)',
    '45 CFR 164.508(b)(2)(i)',
    '45 CFR 164.508(b)(5)',
    '45 CFR 164.512(i)(1)',
  ],
  remedies: ['tell-recipients', 'correct-record'],
  messages,
  check: (consent, context) => disclosureViolations(id, messages, consent, context),
});
