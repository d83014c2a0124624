import { consentRule } from '../../consent/rule.ts';
import { peopleProblems } from '../consent-people.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/record-for-nobody';

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'warning',
  title: 'Record of consent for a person who is not here',
  rationale:
    'A row whose person has no data here is a mistake in a number, or tells more of who was in a study than the dataset has to. Either way the table and the data are not of the same people.',
  references: ['GDPR Art. 5(1)(c)', 'GDPR Art. 5(1)(d)'],
  remedies: ['correct-record'],
  messages: {
    row: 'The row is of a person of whom there are no data here',
  },
  *check(consent, { policy }) {
    for (const problem of peopleProblems(consent)) {
      if (problem.kind !== 'row-for-nobody') continue;
      yield consentViolation(
        consent,
        { ...problem, reference: 'GDPR Art. 5(1)(d)' },
        {
          ruleId: id,
          severity: policy.severityOfRule(id, 'warning'),
          messageId: 'row',
          column: 'subject',
        },
      );
    }
  },
});
