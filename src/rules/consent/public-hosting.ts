import { consentRule } from '../../consent/rule.ts';
import { storageProblems, storageViolation } from '../consent-storage.ts';

const id = 'consent/public-hosting';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Repository on public hosting',
  rationale:
    'The repository of the dataset has a remote at a service that is made for publishing, and people agreed that their data stay with an institution or on one machine. One push is enough, and what was pushed once is copied by others.',
  references: ['GDPR Art. 5(1)(f)', 'GDPR Art. 32', '45 CFR 164.530(c)'],
  remedies: ['move-data'],
  messages: {
    'remote-public-hosting': 'A remote of {tool} is at {service}, which is made for publishing; agreed was: {agreed}',
  },
  *check(consent, { policy }) {
    for (const problem of storageProblems(consent)) {
      if (problem.kind !== 'remote-public-hosting') continue;
      yield storageViolation(consent, problem, { ruleId: id, severity: policy.severityOfRule(id, 'error') });
    }
  },
});
