import { checkRetention } from '../../consent/checks/retention.ts';
import { consentRule } from '../../consent/rule.ts';
import { plural } from '../../model/numerals.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/retention';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Data kept longer than was agreed',
  rationale:
    'People agreed that their data are kept until a day. After it the data are deleted or made anonymous; a copy that a training set still holds is one too.',
  references: ['GDPR Art. 5(1)(e)', 'GDPR Art. 13(2)(a)'],
  remedies: ['remove-subject', 'ask-again'],
  messages: {
    passed: 'The last day on which data of {people} may be kept has passed, {days} ago',
    ending: 'The last day on which data of {people} may be kept is {when}',
  },
  options: {
    warnDays: {
      type: 'integer',
      description: 'How many days before its end the end is said to be near.',
      default: 90,
      minimum: 0,
    },
  },
  *check(consent, { policy, options }) {
    if (!consent.consent) return;
    const rows = [...consent.decidingRows.values()];
    for (const problem of checkRetention(consent.consent, rows, {
      today: consent.today,
      within: options.warnDays as number,
    })) {
      const isPast = problem.kind === 'retention-passed';
      const days = Math.abs(problem.days);
      const { length } = problem.subjects;
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, isPast ? 'error' : 'warning'),
        messageId: isPast ? 'passed' : 'ending',
        parameters: {
          people: length === 0 ? 'all people' : plural(length, 'person', 'people'),
          days: plural(days, 'day'),
          when: days === 0 ? 'today' : `${plural(days, 'day')} away`,
        },
      });
    }
  },
});
