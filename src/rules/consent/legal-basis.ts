import { type BasisProblem, checkBasis } from '../../consent/checks/basis.ts';
import { consentRule } from '../../consent/rule.ts';
import { peopleProblems } from '../consent-people.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/legal-basis';
/** What may be in order all the same: nobody wrote down the day, or why both apply. */
const warned: ReadonlySet<BasisProblem['kind']> = new Set(['articles-do-not-fit', 'opt-out-day-missing']);

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'error',
  title: 'Legal basis that lacks what it rests on',
  rationale:
    'Each ground on which data are used asks for something: consent for a record of each person, a waiver for a committee that approved it, a limited data set for an agreement and for recipients who are bound by it, the exceptions of the GDPR that a law has to make for that law. A ground without it is none.',
  references: [
    'GDPR Art. 5(2)',
    'GDPR Art. 6(1)',
    'GDPR Art. 7(1)',
    'GDPR Art. 9(2)',
    '45 CFR 164.508(b)(6)',
    '45 CFR 164.512(i)',
    '45 CFR 164.514(e)(3)',
    '45 CFR 164.514(e)(4)',
    '45 CFR 46.116(f)',
    '45 CFR 46.117(a)',
  ],
  remedies: ['correct-record', 'add-consent-record'],
  messages: {
    'consent-without-records':
      'The data are used by consent, and no record says who gave it: consent.tsv is missing or empty',
    'national-law-missing': 'This letter of Art. 9(2) rests on a law that is not named',
    'agreement-missing': 'A limited data set needs a data use agreement, and none is named',
    'limited-data-set-published':
      'A limited data set goes to recipients who agreed on its use, for research, public health or care operations: it cannot be released to the public',
    'waiver-without-approval': 'The data are used by a waiver, and no committee is said to have waived anything',
    'waiver-day-missing': 'The waiver has no day on which it was approved',
    'articles-do-not-fit':
      'Art. 6(1)({article6}) and Art. 9(2)({article9}) seldom go together: are both letters meant?',
    'opt-out-day-missing':
      'Nobody says when those who objected were last taken out: add "checkedOn" with the day on which their list was applied',
    'waived-without-waiver': 'The person is said to be waived, and nothing in the manifest waives consent',
  } satisfies Record<BasisProblem['kind'] | 'waived-without-waiver', string>,
  *check(consent, { policy }) {
    if (!consent.consent) return;
    const circumstances = { hasRows: consent.rows.length > 0, isForPublic: consent.distribution === 'public' };
    for (const problem of checkBasis(consent.consent, circumstances)) {
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, warned.has(problem.kind) ? 'warning' : 'error'),
        messageId: problem.kind,
        ...(problem.kind === 'articles-do-not-fit'
          ? { parameters: { article6: problem.article6, article9: problem.article9 } }
          : {}),
      });
    }
    for (const problem of peopleProblems(consent)) {
      if (problem.kind !== 'waived-without-waiver') continue;
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, 'error'),
        messageId: problem.kind,
        column: 'status',
      });
    }
  },
});
