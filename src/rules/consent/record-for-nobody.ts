import { consentRule } from '../../consent/rule.ts';
import { peopleProblems } from '../consent-people.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/record-for-nobody';
/** With more of them it is said once: who looks into the first rows knows the rest. */
const mostNamed = 100;

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
    many: '{nobodies} of {people} people in the table have no data here: they are of another dataset, or under other numbers',
  },
  *check(consent, { policy }) {
    const nobodies = peopleProblems(consent).filter(({ kind }) => kind === 'row-for-nobody');
    if (nobodies.length > mostNamed) {
      yield {
        ruleId: id,
        severity: policy.severityOfRule(id, 'warning'),
        confidence: 1,
        path: consent.shown(consent.records.subjects!.path),
        location: { kind: 'file' },
        messageId: 'many',
        parameters: { nobodies: nobodies.length, people: consent.decidingRows.size },
        identity: 'many',
        place: 'many',
      };
      return;
    }
    for (const problem of nobodies) {
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
