import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/left-elsewhere',
  severity: 'error',
  title: 'Identifier of a person that the dataset names elsewhere',
  rationale:
    'One place of the dataset says by its name that this value is a person: a PatientName, a column of patients, an MRN. Here the same value stands where nothing announces it, so that removing the declared place alone leaves the person in the data.',
  references: ['45 CFR 164.514(b)(2)(ii)', 'GDPR Art. 4(1)', 'PS3.15 E.3'],
  remedies: ['mask-span', 'drop-field'],
  messages: {
    name: 'A name that {declared} gives stands in {place}',
    number: 'A number that {declared} gives stands in {place}',
  },
  examples: { flagged: [], silent: ['Normal ventricles.'] },
});
