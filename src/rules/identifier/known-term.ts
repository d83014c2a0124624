import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/known-term',
  severity: 'error',
  title: 'Name or number of a real participant',
  rationale:
    'The value is one of the names and numbers that the holder of the dataset gave with --known-terms, as it is written there or with case, accents, order, hyphens or one character changed. What the holder knows to identify a person identifies the person, whatever its form.',
  references: ['45 CFR 164.514(b)(2)(ii)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  messages: { name: 'Name of a known participant in {place}', number: 'Number of a known participant in {place}' },
  examples: { flagged: [], silent: ['Normal ventricles.'] },
});
