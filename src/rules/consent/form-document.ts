import { checkForms, type FormProblem } from '../../consent/checks/forms.ts';
import { consentRule } from '../../consent/rule.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/form-document';

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'error',
  title: 'Consent form that cannot be shown',
  rationale:
    'Who relies on consent has to be able to show what was signed: the version, its text, and that nobody changed it since. A version without its document says nothing; a document with another hash is another form.',
  references: ['GDPR Art. 7(1)', '45 CFR 164.508(b)(6)', '45 CFR 46.117(a)'],
  remedies: ['correct-record'],
  messages: {
    'form-version-unknown': 'The version of the form that was signed is not described in the manifest',
    'form-without-document': 'The form has no document: nobody can see what was signed',
    'form-document-absent': 'The document of the form is not there',
    'form-document-changed': 'The document of the form has another SHA-256 than the manifest says',
    'signed-outside-use': 'The form was signed {side} the days of its use',
  } satisfies Record<Exclude<FormProblem['kind'], 'form-version-twice'>, string>,
  *check(consent, { policy }) {
    if (!consent.consent) return;
    for (const problem of checkForms(consent.consent, consent.rows, (path) => consent.records.hashOf(path))) {
      const { kind } = problem;
      // A mistake of the manifest, which is told as one.
      if (kind === 'form-version-twice') continue;
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, warned.has(kind) ? 'warning' : 'error'),
        messageId: kind,
        ...('side' in problem ? { parameters: { side: problem.side }, column: 'signed' } : { column: 'formVersion' }),
      });
    }
  },
});

const warned: ReadonlySet<FormProblem['kind']> = new Set(['form-without-document', 'signed-outside-use']);
