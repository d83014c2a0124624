import { consentRule } from '../../consent/rule.ts';
import { storageProblems, storageViolation } from '../consent-storage.ts';

const id = 'consent/storage-place';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Data in a place that was not agreed to',
  rationale:
    'People agreed that their data stay on a machine, in an institution or in a region. A folder that a program copies into a cloud, or a remote store in the settings of Git, DVC, git-annex or rclone, takes them elsewhere without anybody noticing.',
  references: ['GDPR Art. 5(1)(a)', 'GDPR Art. 5(1)(f)', 'GDPR Art. 32', 'GDPR Art. 44', '45 CFR 164.530(c)'],
  remedies: ['move-data'],
  messages: {
    'synced-folder': 'The dataset lies in a folder that {service} copies into a cloud; agreed was: {agreed}',
    'synced-folder-of-unknown-server':
      "The dataset lies in a folder that {service} copies to a server; whether that is the institution's nobody can tell from here; agreed was: {agreed}",
    'remote-in-cloud': 'A remote of {tool} is in the cloud ({service}); agreed was: {agreed}',
    'remote-in-synced-folder':
      'A remote of {tool} is a folder that {service} copies into a cloud; agreed was: {agreed}',
    'remote-elsewhere': 'A remote of {tool} is on another machine; agreed was: {agreed}',
    'region-outside': 'A remote of {tool} ({service}) is in the region {region}; agreed was: {agreed}',
  },
  *check(consent, { policy }) {
    for (const problem of storageProblems(consent)) {
      if (problem.kind === 'remote-public-hosting') continue;
      const byDefault = problem.kind === 'synced-folder-of-unknown-server' ? 'warning' : 'error';
      yield storageViolation(consent, problem, { ruleId: id, severity: policy.severityOfRule(id, byDefault) });
    }
  },
});
