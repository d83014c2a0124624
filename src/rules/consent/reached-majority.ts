import { subjectKey } from '../../cohort/bids-table.ts';
import { checkMajority } from '../../consent/checks/majority.ts';
import { consentRule } from '../../consent/rule.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/reached-majority';

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'warning',
  title: 'Person who came of age and was not asked',
  rationale:
    'Parents sign for a child; whoever has come of age decides alone. Data of a person for whom somebody else signed need the consent of that person from then on, if anybody can still reach them and no committee waives it.',
  references: ['45 CFR 46.402(a)', '45 CFR 46.116(a)', '45 CFR 164.502(g)(3)', 'GDPR Art. 7(1)'],
  remedies: ['ask-again', 'remove-subject'],
  messages: {
    reached: 'The person was a minor when this was signed, and is {age} or older now: nobody asked them since',
  },
  *check(consent, { policy }) {
    const { consent: manifest, here } = consent;
    if (!manifest || !here?.ageOf) return;
    const ageOf = here.ageOf;
    const problems = checkMajority(
      manifest,
      // Of who withdrew since, or whose consent ended, nobody is asked again.
      consent.rows.filter(({ subject }) => consent.decidingRows.get(subjectKey(subject))?.status === 'consented'),
      ({ subject }) => {
        const age = ageOf(subjectKey(subject));
        return age === undefined ? undefined : { ageAtSigning: age };
      },
      consent.today,
    );
    for (const problem of problems) {
      yield consentViolation(consent, problem, {
        ruleId: id,
        severity: policy.severityOfRule(id, 'warning'),
        messageId: 'reached',
        parameters: { age: problem.ageOfMajority },
        // A table says an age, and not on which day: most often that of the scan, which is near that of the signature.
        confidence: 0.7,
        column: 'signed',
      });
    }
  },
});
