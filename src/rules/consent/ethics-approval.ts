import { checkEthics, type EthicsProblem } from '../../consent/checks/ethics.ts';
import { consentRule } from '../../consent/rule.ts';
import { plural } from '../../model/numerals.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/ethics-approval';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Approval of an ethics committee',
  rationale:
    'Before research on people begins, a committee that does not depend on the researchers approves it; some approvals end on a day. Journals, funders and repositories ask for committee and number; without them nobody can check.',
  references: ['Declaration of Helsinki (2013), paragraph 23', '45 CFR 46.109(a)', '45 CFR 46.109(e)'],
  remedies: ['renew-approval', 'correct-record'],
  messages: {
    'ethics-approval-missing': 'No approval of an ethics committee is named',
    'ethics-approval-without-number': 'The approval has no number under which somebody could ask for it',
    'ethics-approval-expired': 'The approval ended {days} ago',
    'ethics-approval-expiring': 'The approval ends {when}',
    'ethics-approval-not-yet': 'The approval is of a day that has not come yet',
    'ethics-approval-after-signature': 'People signed before the first approval, and no committee waived consent',
  },
  options: {
    warnDays: {
      type: 'integer',
      description: 'How many days before its end an approval is said to end.',
      default: 60,
      minimum: 0,
    },
  },
  *check(consent, { policy, options }) {
    if (!consent.consent) return;
    const signed = consent.rows.flatMap((row) => row.signed ?? []).sort();
    for (const problem of checkEthics(consent.consent, {
      today: consent.today,
      within: options.warnDays as number,
      ...(signed[0] === undefined ? {} : { firstSigned: signed[0] }),
    })) {
      const days = 'days' in problem ? Math.abs(problem.days) : 0;
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, weights[problem.kind]),
        messageId: problem.kind,
        parameters: { days: plural(days, 'day'), when: days === 0 ? 'today' : `in ${plural(days, 'day')}` },
      });
    }
  },
});

const weights: Readonly<Record<EthicsProblem['kind'], 'error' | 'warning'>> = {
  'ethics-approval-missing': 'error',
  'ethics-approval-without-number': 'warning',
  'ethics-approval-expired': 'error',
  'ethics-approval-expiring': 'warning',
  'ethics-approval-not-yet': 'warning',
  'ethics-approval-after-signature': 'warning',
};
