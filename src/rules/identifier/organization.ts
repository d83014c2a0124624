import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/organization',
  spans: 'organization',
  title: 'Organization name',
  rationale:
    'The name of a hospital, school or employer is not on the Safe Harbor list in itself, but it gives the place of treatment, and with a date it shortens the list of candidates. Removing it is what the Basic Profile asks.',
  references: ['GDPR recital 26', 'PS3.15 E.1-1'],
  remedies: ['remove-attribute', 'drop-field', 'replace-with-dummy'],
  examples: {
    flagged: [
      'InstitutionName=Exampleton General Hospital',
      'a fellow of the University of Exampleton',
      'im Universitätsklinikum Musterstadt behandelt',
      'He works for Exemplaria as a driver',
      'her employer, Sample Works Ltd.',
    ],
    silent: ['Manufacturer=Siemens', 'Siemens Healthcare GmbH', 'the University Hospital', 'Klinik für Chirurgie'],
  },
});
