import { consentRule } from '../../consent/rule.ts';
import { plural } from '../../model/numerals.ts';
import { flagProblems } from '../consent-flags.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/records-disagree';

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'error',
  title: 'Objects and the table of people disagree',
  rationale:
    'What the objects say of the consent and what the table says cannot both be so. One of them was not kept up; until somebody asked, the stricter counts.',
  references: ['PS3.3 C.7.2.3', 'GDPR Art. 5(1)(d)'],
  remedies: ['correct-record'],
  messages: {
    disagree: 'The table says "{status}", and {objects} of this person {say} {flag}',
  },
  *check(consent, { policy }) {
    for (const { problem, count } of flagProblems(consent)) {
      if (problem.kind !== 'dicom-and-table-disagree') continue;
      const { status, flag } = problem;
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, 'error'),
        messageId: 'disagree',
        parameters: { status, flag, objects: plural(count, 'object'), say: count === 1 ? 'says' : 'say' },
        column: 'status',
        alike: `${status} ${flag}`,
      });
    }
  },
});
