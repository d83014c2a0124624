import { statedTerms } from '../../consent/checks/stated-terms.ts';
import { parseTerms } from '../../consent/duo/parse-terms.ts';
import { consentRule } from '../../consent/rule.ts';
import type { DuoCode } from '../../model/consent.generated.ts';
import { Memo } from '../../model/memo.ts';
import { consentViolation } from '../consent-violation.ts';

const id = 'consent/data-use-code';
/** So many different lists of codes are remembered: most people of a table have the same. */
const remembered = 10_000;

export default consentRule({
  id,
  looksAt: 'records',
  severity: 'warning',
  title: 'Data use code that cannot be understood',
  rationale:
    'Some codes of the Data Use Ontology say nothing without an argument: which disease, which countries, how long. Others cannot both hold. What such a code allows nobody can tell, so that it counts as the stricter, or as unknown.',
  references: ['GA4GH Data Use Ontology'],
  remedies: ['correct-record'],
  messages: { code: '{sentence}' },
  *check(consent, { policy }) {
    const { consent: manifest } = consent;
    const severity = policy.severityOfRule(id, 'warning');
    const told = (sentence: string, identity: string) => ({
      ruleId: id,
      severity,
      messageId: 'code',
      parameters: { sentence },
      identity,
      column: 'duo' as const,
    });
    for (const { terms, pointer } of manifest ? statedTerms(manifest) : []) {
      for (const { at, message } of problemsOf(terms.duo)) {
        const place = { reference, pointer: `${pointer}/duo/${at}` };
        yield consentViolation(consent, place, told(message, `${pointer} ${message}`));
      }
    }
    const known = new Memo<string, ReturnType<typeof problemsOf>>(remembered);
    for (const { subject, row, duo } of consent.rows) {
      if (duo === undefined) continue;
      for (const { message } of known.get(JSON.stringify(duo), () => problemsOf(duo))) {
        yield consentViolation(consent, { reference, subject, row }, told(message, `${subject} ${message}`));
      }
    }
  },
});

const reference = 'GA4GH Data Use Ontology';

/** A code that nobody knows is a mistake of its record, and told as one. */
function problemsOf(duo: readonly DuoCode[] | undefined) {
  return parseTerms(duo ?? []).problems.filter(({ kind }) => kind !== 'unknown-code');
}
