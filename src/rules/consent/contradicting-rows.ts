import { consentRule } from '../../consent/rule.ts';
import { headingOf } from '../../consent/subjects/columns.ts';
import { rowConflicts } from '../consent-rows.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/contradicting-rows';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Rows of one person that disagree',
  rationale:
    'A person who stands in the table twice, with different answers of one day or of days that nobody wrote down, has given one of them. Until somebody looks at the form nobody knows which; the stricter counts. A row of a later day is no contradiction: the consent was renewed, or withdrawn, and the latest row counts.',
  references: ['GDPR Art. 5(1)(d)', 'GDPR Art. 7(1)'],
  remedies: ['correct-record'],
  messages: {
    disagree: 'Rows {rows} are of the same person and differ in {columns}',
  },
  *check(consent, { policy }) {
    for (const { kind, rows, columns, subject } of rowConflicts(consent)) {
      if (kind !== 'rows-disagree') continue;
      // At the last of them: it was added to what was there.
      yield consentViolation(
        consent,
        { reference: 'GDPR Art. 5(1)(d)', subject, row: rows.at(-1)! },
        {
          ruleId: id,
          severity: policy.severityOfRule(id, 'error'),
          messageId: 'disagree',
          parameters: { rows: rows.join(', '), columns: columns.map(headingOf).join(', ') },
          column: columns[0]!,
          alike: columns.join(' '),
        },
      );
    }
  },
});
