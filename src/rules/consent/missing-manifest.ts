import { consentRule } from '../../consent/rule.ts';

const id = 'consent/missing-manifest';

export default consentRule({
  id,
  looksAt: 'people',
  severity: 'warning',
  title: 'No manifest of consent',
  rationale:
    'Something in the dataset speaks of consent, or somebody said what it is to be used for; no consent.json says what people agreed to as a program can read it. Without it nobody can be told whether the use is covered.',
  references: ['GDPR Art. 5(2)', 'GDPR Art. 7(1)', '45 CFR 164.508', '45 CFR 46.116'],
  remedies: ['import-consent'],
  messages: {
    missing: 'No consent.json says what people agreed to, though {what} here',
    intended: 'No consent.json says what people agreed to, and somebody said what the folder is for',
    named: 'The manifest that the configuration names is not there',
  },
  *check({ settings, records, here }, { policy }) {
    if (records.manifest) return;
    const common = {
      ruleId: id,
      confidence: 1,
      location: { kind: 'dataset' as const },
      place: 'dataset',
    };
    if (settings.isNamed) {
      yield { ...common, severity: policy.severityOfRule(id, 'error'), messageId: 'named' };
      return;
    }
    const hasFlags = here !== undefined && [...here.files.values()].some(({ flags }) => flags.size > 0);
    const what = [
      records.subjects ? 'a table of people is' : '',
      records.ledger ? 'a list of disclosures is' : '',
      hasFlags ? 'objects with a flag of consent are' : '',
    ].find((words) => words !== '');
    const warned = { ...common, severity: policy.severityOfRule(id, 'warning') };
    if (what !== undefined) yield { ...warned, messageId: 'missing', parameters: { what } };
    else if (settings.intendedUses.length > 0) yield { ...warned, messageId: 'intended' };
  },
});
