import type { ChainBreakCause } from '../../consent/disclosures/chain.ts';
import { needsLedger } from '../../consent/disclosures/grounds.ts';
import { consentRule } from '../../consent/rule.ts';
import { consentViolation, consentViolationAt } from '../consent-violation.ts';

const id = 'consent/disclosure-log';
const accounting = '45 CFR 164.528(a)(1)';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Accounting of disclosures that is missing or was changed',
  rationale:
    'Each line of the accounting names the hash of the line before, so that a line that was edited, removed or put in later shows. A chain that is broken proves nothing. What goes out under a waiver of HIPAA has to be accounted for; a file without lines says that nothing did.',
  references: [accounting, '45 CFR 164.528(b)', 'GDPR Art. 5(2)'],
  remedies: ['record-disclosure', 'correct-record'],
  messages: {
    missing: 'The data are used under a waiver, and no file says whether something was disclosed',
    'edited-or-removed': 'The line before was edited, or lines between were removed: this line names another hash',
    'start-removed': 'Lines at the start were removed: the first line names one before it',
    inserted: 'Two lines name the same one before them: one was put in later, or two copies were merged',
    repeated: 'The line stands there twice',
    reordered: 'The lines stand in another order than they were written in',
    restarted: 'The line says that it is the first, and others stand before it',
    'line-end-hashed':
      'The hash was taken with the end of the line, and the format takes it without: nothing was changed',
  } satisfies Record<Exclude<ChainBreakCause, 'unreadable'> | 'missing', string>,
  *check(consent, { policy }) {
    const { consent: manifest, records } = consent;
    if (!records.ledger) {
      const at = manifest?.legalBasis.findIndex((basis) => needsLedger([basis])) ?? -1;
      if (at < 0) return;
      yield consentViolation(
        consent,
        { reference: accounting, pointer: `/legalBasis/${at}` },
        { ruleId: id, severity: policy.severityOfRule(id, 'warning'), messageId: 'missing' },
      );
      return;
    }
    for (const { line, cause } of records.ledger.ledger.chain.breaks) {
      // A line without a hash has a mistake of its form, which is told as one.
      if (cause === 'unreadable') continue;
      yield consentViolationAt(
        consent.inLedger(line),
        { reference: 'GDPR Art. 5(2)' },
        {
          ruleId: id,
          severity: policy.severityOfRule(id, cause === 'line-end-hashed' ? 'warning' : 'error'),
          messageId: cause,
          identity: `${cause} ${line}`,
        },
      );
    }
  },
});
