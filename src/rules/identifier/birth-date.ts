import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/birth-date',
  spans: 'birth-date',
  title: 'Birth date',
  rationale:
    'Birth date, sex and five-digit postcode together single out most inhabitants of the United States, and a birth date stands in voter rolls and social networks. Only the year may stay, and not even that where it shows an age over 89.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', 'GDPR recital 26', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field', 'replace-with-dummy'],
  examples: {
    flagged: [
      'DOB: 04/07/1961',
      'born on 4 July 1961',
      'geb. 4.7.1961',
      'fecha de nacimiento: 12/03/1956',
      'née le 4 juillet 1961',
      'born in 1921',
      'BirthYear=1921',
    ],
    silent: ['born in 1961', 'Birth weight: 3.2 kg', 'geb. Mustermann'],
  },
});
