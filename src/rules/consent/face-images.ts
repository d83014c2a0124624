import { subjectKey } from '../../cohort/bids-table.ts';
import { checkFaces } from '../../consent/checks/faces.ts';
import { consentRule } from '../../consent/rule.ts';
import { plural } from '../../model/numerals.ts';
import { consentViolation, consentViolationAt } from '../consent-violation.ts';

const id = 'consent/face-images';

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'error',
  title: 'Face shared without permission',
  rationale:
    'From images of a head a face can be rendered and matched with photographs. To share such an image the person has to have agreed to exactly that, or the face has to go first.',
  references: ['45 CFR 164.514(b)(2)(i)(Q)', 'GDPR Art. 9(2)(a)'],
  remedies: ['deface', 'ask-again', 'remove-subject'],
  messages: {
    'not-allowed': 'A face can be rebuilt from {images} that {are} to be shared, and the person did not allow it',
    nothing: 'A face can be rebuilt from {images} that {are} to be shared, and nobody said that this is allowed',
  },
  *check(consent, { policy }) {
    const { consent: manifest, here, distribution } = consent;
    if (!manifest || !here || (distribution !== 'public' && distribution !== 'third-party')) return;
    const people = new Map([...here.files].filter(([, { faces }]) => faces));
    const images = [...people].map(([key, { subject }]) => ({
      path: key,
      ...(subject === undefined ? {} : { subject }),
    }));
    for (const problem of checkFaces(images, manifest, consent.decidingRows)) {
      const key = problem.subject === undefined ? '' : subjectKey(problem.subject);
      const faces = people.get(key)?.faces;
      if (!faces) continue;
      const { count, first, sure } = faces;
      const told = {
        ruleId: id,
        severity: policy.severityOfRule(id, sure && problem.said === 'not-allowed' ? 'error' : 'warning'),
        messageId: problem.said,
        parameters: { images: plural(count, 'image'), are: count === 1 ? 'is' : 'are' },
        confidence: sure ? 0.9 : 0.5,
        column: 'faceImages' as const,
      };
      yield problem.row === undefined
        ? consentViolationAt({ ...first, location: { kind: 'file' } }, problem, told)
        : consentViolation(consent, problem, told);
    }
  },
});
