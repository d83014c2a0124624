import { consentRule } from '../../consent/rule.ts';
import type { RowConflictKind } from '../../consent/subjects/check-rows.ts';
import { headingOf } from '../../consent/subjects/columns.ts';
import { rowConflicts } from '../consent-rows.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/impossible-dates';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Days of a record that cannot be so',
  rationale:
    'A signature in the future, a withdrawal before the signature, a consent that says it holds and has ended: one of the days or words is wrong, and with it what may be done.',
  references: ['GDPR Art. 5(1)(d)'],
  remedies: ['correct-record'],
  messages: {
    'in-future': '"{column}" is a day that has not come yet',
    'withdrawn-before-signed': 'The person withdrew before they signed',
    'expires-before-signed': 'The consent ends before it was signed',
    'withdrawn-without-day': 'The person withdrew, and no day says when',
    'consented-past-expiry': 'The status is "consented", and the consent has ended by its day',
    'consented-with-withdrawal': 'The status is "consented", and a day says when it was withdrawn',
  } satisfies Record<Exclude<RowConflictKind, 'rows-disagree'>, string>,
  *check(consent, { policy }) {
    for (const { kind, rows, columns, subject } of rowConflicts(consent)) {
      if (kind === 'rows-disagree') continue;
      const [column] = columns;
      yield consentViolation(
        consent,
        { reference: 'GDPR Art. 5(1)(d)', subject, row: rows[0]! },
        {
          ruleId: id,
          severity: policy.severityOfRule(id, warned.has(kind) ? 'warning' : 'error'),
          messageId: kind,
          parameters: { column: headingOf(column!) },
          column: column!,
          identity: `${subject} ${column}`,
        },
      );
    }
  },
});

/** The stricter reading is clear: the person has no consent that holds. */
const warned: ReadonlySet<RowConflictKind> = new Set([
  'withdrawn-without-day',
  'consented-past-expiry',
  'consented-with-withdrawal',
]);
