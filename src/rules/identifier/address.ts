import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/address',
  spans: 'address',
  title: 'Postal address',
  rationale:
    "An address names a household. Street, number, city, county and postcode all count as geographic subdivisions smaller than a state; an institution's address shows where and thereby who was treated.",
  references: ['45 CFR 164.514(b)(2)(i)(B)', 'GDPR Art. 4(1)', 'PS3.15 E.1-1'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: [
      'InstitutionAddress=15 Sample Road, Exampleton',
      'PatientAddress=Musterweg 3',
      'lives at 15 Sample Road',
      'Domicilio: C/ Ejemplo, 12, 3º B',
      'wohnhaft Musterstraße 12a, 24937 Flensburg',
      'P.O. Box 4711',
    ],
    silent: ['Modality=MR', 'IP address: 10.0.0.1', 'AV OD de 0,1', 'Monitoring 24 h', 'corner of the mouth'],
  },
});
