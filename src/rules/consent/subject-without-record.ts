import { subjectKey } from '../../cohort/bids-table.ts';
import { consentRule } from '../../consent/rule.ts';
import { plural } from '../../model/numerals.ts';
import { peopleProblems } from '../consent-people.ts';
import { consentViolationAt } from '../consent-violation.ts';

const id = 'consent/subject-without-record';

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'error',
  title: 'Images of a person without a record of consent',
  rationale:
    'The table of people says who agreed. Images of somebody who is not in it may be there by mistake, under another number, or of a person who was never asked; nobody can show that they agreed.',
  references: ['GDPR Art. 7(1)', '45 CFR 164.508(b)(6)', '45 CFR 46.117(a)'],
  remedies: ['add-consent-row', 'remove-subject'],
  messages: {
    subject: 'Images of a person who has no row in the table of people; {files} of theirs',
  },
  *check(consent, { policy }) {
    for (const problem of peopleProblems(consent)) {
      if (problem.kind !== 'subject-without-row') continue;
      const person = consent.here?.files.get(subjectKey(problem.subject!));
      const first = person?.images?.first ?? person?.files.first ?? {};
      yield consentViolationAt({ ...first, location: { kind: 'file' } }, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, 'error'),
        messageId: 'subject',
        parameters: { files: plural(person?.files.count ?? 1, 'file') },
      });
    }
  },
});
