import { consentRule } from '../../consent/rule.ts';
import { signedForm } from '../../consent/terms-of-subject.ts';
import { withdrawnAfterDisclosure } from '../../consent/withdrawal/after-disclosure.ts';
import { plural } from '../../model/numerals.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/withdrawn-after-disclosure';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'warning',
  title: 'Recipients who have to be told of a withdrawal',
  rationale:
    'Somebody withdrew after their data had gone to others. The recipients cannot honour what they do not know; who disclosed the data tells each of them, and where the data are to be erased the law says so. The lines of the ledger say who they are.',
  references: ['GDPR Art. 7(3)', 'GDPR Art. 19', '45 CFR 164.508(b)(5)'],
  remedies: ['tell-recipients'],
  messages: {
    tell: 'The person withdrew, and {recipients} of the data {have} to be told: {lines} of the ledger',
  },
  *check(consent, { policy }) {
    const { consent: manifest, records } = consent;
    if (!records.ledger) return;
    const scope = manifest?.terms.withdrawalScope;
    for (const { person, recipients, reference } of withdrawnAfterDisclosure(
      consent.decidingRows,
      consent.rowsOfPeople,
      records.ledger.ledger,
      scope,
    )) {
      const own = manifest && signedForm(manifest, person.formVersion)?.terms?.withdrawalScope;
      const lines = [...new Set(recipients.flatMap(({ disclosures }) => disclosures.map(({ line }) => line)))];
      yield consentViolation(
        consent,
        { reference: own === 'erasure' ? 'GDPR Art. 19' : reference, subject: person.subject, row: person.row },
        {
          ruleId: id,
          severity: policy.severityOfRule(id, 'warning'),
          messageId: 'tell',
          parameters: {
            recipients: plural(recipients.length, 'recipient'),
            have: recipients.length === 1 ? 'has' : 'have',
            lines: `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ' …' : ''}`,
          },
          column: 'withdrawnOn',
        },
      );
    }
  },
});
