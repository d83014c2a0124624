import { type AuthorizationProblem, checkAuthorizations } from '../../consent/checks/authorization.ts';
import { consentRule } from '../../consent/rule.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/authorization';

type Element = Extract<AuthorizationProblem, { kind: 'authorization-element-missing' }>['element'];

/** The elements as the regulation words them. */
const elements: Readonly<Record<Element, string>> = {
  information: 'what information is used or disclosed',
  disclosedBy: 'who may disclose it',
  disclosedTo: 'to whom it is disclosed',
  purpose: 'the purpose',
  expiration: 'a day or event on which it ends ("none" and "end of the research study" are enough for research)',
  signature: 'that it is signed and dated',
  rightToRevoke: 'the right to revoke it',
  conditions: 'whether treatment depends on it',
  redisclosure: 'that what is disclosed may be passed on and be protected no longer',
};

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Authorization without an element that the law asks for',
  rationale:
    'Under HIPAA an authorization is valid only with all core elements and required statements. One that lacks an element authorizes nothing, whatever was signed.',
  references: ['45 CFR 164.508(c)(1)', '45 CFR 164.508(c)(2)', '45 CFR 164.508(b)(2)(i)'],
  remedies: ['correct-record', 'ask-again'],
  messages: {
    'authorization-element-missing': 'The form does not say {element}',
    'authorization-expired': 'The authorization ended by the day that the form names',
    'no-authorization-form': 'The data are used by authorization, and no form is described',
  } satisfies Record<AuthorizationProblem['kind'], string>,
  *check(consent, { policy }) {
    if (!consent.consent) return;
    for (const problem of checkAuthorizations(consent.consent, consent.today)) {
      const element = problem.kind === 'authorization-element-missing' ? problem.element : undefined;
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, 'error'),
        messageId: problem.kind,
        ...(element === undefined
          ? {}
          : { parameters: { element: elements[element] }, identity: `${problem.pointer} ${element}` }),
      });
    }
  },
});
