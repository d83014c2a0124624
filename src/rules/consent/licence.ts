import { checkLicence, type LicenceConflict } from '../../consent/checks/licence.ts';
import { consentRule } from '../../consent/rule.ts';
import type { SubjectColumn } from '../../consent/subjects/subject-consent.ts';
import { consentViolation, consentViolationAt } from '../consent-violation.ts';

const id = 'consent/licence';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Licence that gives away what people did not agree to',
  rationale:
    'A public licence lets anybody use the data, anywhere and for any purpose but what it takes out, and cannot be taken back. Who put the dataset under it could give no more than people agreed to.',
  references: ['GDPR Art. 5(1)(b)', '45 CFR 164.508(c)(1)(iv)', 'CC BY 4.0 section 2(a)(1)'],
  remedies: ['change-licence', 'ask-again'],
  messages: {
    'commercial-use': 'The licence {licence} allows commercial use, and {who} did not ({agreed})',
    'commercial-organisations': 'The licence {licence} lets companies use the data, and {who} did not ({agreed})',
    purpose: 'The licence {licence} is for any purpose, and {who} agreed to some alone ({agreed})',
    'not-public':
      'The licence {licence} is for everybody, and {who} did not agree to a release to the public ({agreed})',
    'third-parties': 'The licence {licence} is for everybody, and {who} agreed to some recipients alone ({agreed})',
    geographic: 'The licence {licence} holds anywhere, and {who} agreed to some countries alone ({agreed})',
  } satisfies Record<LicenceConflict, string>,
  *check(consent, { policy }) {
    const { consent: manifest, records } = consent;
    if (!manifest) return;
    const rows = [...consent.decidingRows.values()];
    const severity = policy.severityOfRule(id, 'error');
    for (const problem of checkLicence(records.licences, manifest, rows)) {
      const { licence, conflict, agreed, path, subject } = problem;
      const told = {
        ruleId: id,
        severity,
        messageId: conflict,
        alike: `${licence} ${agreed.join(' ')}`,
        parameters: { licence, agreed: agreed.join(', '), who: subject === undefined ? 'people' : 'this person' },
        column: columns[agreed[0]!] ?? ('duo' as const),
        identity: [licence, subject ?? problem.pointer ?? ''].join(' '),
      };
      // At the licence for the terms of all; at the row of who agreed to less.
      yield subject === undefined && path !== undefined
        ? consentViolationAt({ path: consent.shown(path), location: { kind: 'file' } }, problem, told)
        : consentViolation(consent, problem, told);
    }
  },
});

/** Where a row says what a licence contradicts, if not by a code. */
const columns: Readonly<Record<string, SubjectColumn>> = {
  commercialUse: 'commercialUse',
  publicRelease: 'publicRelease',
  thirdParties: 'thirdParties',
};
