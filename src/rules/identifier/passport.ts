import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/passport',
  spans: 'passport',
  title: 'Passport number',
  rationale:
    'A passport number is issued once, by a state, to one person, and border and hotel registers hold it with name and birth date.',
  references: ['45 CFR 164.514(b)(2)(i)(K)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['passport number: J6932157', 'Reisepassnummer C01X00T47', 'AAA123456 es mi número de pasaporte'],
    silent: ['J6932157', 'passport renewed in 2019', 'Modality=MR'],
  },
});
