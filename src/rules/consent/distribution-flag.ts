import { consentRule } from '../../consent/rule.ts';
import { formatTag } from '../../model/location.ts';
import { plural } from '../../model/numerals.ts';
import { flagProblems } from '../consent-flags.ts';
import { consentViolationAt } from '../consent-violation.ts';

const id = 'consent/distribution-flag';
const consentForDistribution = 0x00120085;

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'error',
  title: 'Object that may not be distributed',
  rationale:
    'A DICOM object can say of itself whether it may be given on by what patient, ethics committee and sponsor agreed to, to whom, and whether that was withdrawn. The standard leaves open what follows; an object that says no or withdrawn has no place in a set that is meant to be shared.',
  references: ['PS3.3 C.7.2.3'],
  remedies: ['remove-subject', 'remove-file'],
  messages: {
    NO: 'Consent for Distribution Flag is NO in {objects}, and the set is to be shared',
    WITHDRAWN: 'Consent for Distribution Flag is WITHDRAWN in {objects}, and the set is to be shared',
    'NO-unsaid': 'Consent for Distribution Flag is NO in {objects}: not to be shared',
    'WITHDRAWN-unsaid': 'Consent for Distribution Flag is WITHDRAWN in {objects}: not to be shared',
  },
  *check(consent, { policy }) {
    const isSaid = consent.distribution !== undefined;
    for (const { problem, first, count } of flagProblems(consent)) {
      if (problem.kind !== 'dicom-distribution-refused') continue;
      yield consentViolationAt(
        { ...first, location: { kind: 'attribute', attribute: formatTag(consentForDistribution) } },
        problem,
        {
          ruleId: id,
          severity: policy.severityOfRule(id, isSaid ? 'error' : 'warning'),
          messageId: `${problem.flag}${isSaid ? '' : '-unsaid'}`,
          parameters: { objects: plural(count, 'object') },
        },
      );
    }
  },
});
