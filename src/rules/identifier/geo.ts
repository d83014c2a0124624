import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/geo',
  spans: 'geo',
  title: 'Place finer than a state',
  rationale:
    'A town or district with a few thousand inhabitants, an age and a rare diagnosis often leave one person. The Safe Harbor method lets nothing finer than a state remain.',
  references: ['45 CFR 164.514(b)(2)(i)(B)', 'GDPR recital 26'],
  remedies: ['generalize-place', 'drop-field'],
  examples: {
    flagged: [
      'city=Exampleton',
      'She lives in Crailsheim.',
      'Localidad/ Provincia: Miranda de Ebro',
      'wohnhaft in Klagenfurt',
      'seen in 24937 Flensburg',
    ],
    silent: ['Modality=MR', 'born in April', 'factor V de Leiden', 'transferred to Ward 3'],
  },
});
