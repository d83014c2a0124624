import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/dicom-attribute',
  severity: 'error',
  title: 'Identifying DICOM attribute',
  rationale:
    'The attribute is one that de-identification has to remove, empty or replace, and it holds a value that is neither empty nor a dummy. Under a PS3.15 profile the action of the table decides, with the options in force; under the other policies what the attribute means.',
  references: ['PS3.15 E.1-1', '45 CFR 164.514(b)(2)(i)'],
  remedies: ['remove-attribute', 'empty-attribute', 'replace-with-dummy'],
  messages: { found: '{keyword} holds {label}' },
  examples: {
    flagged: ['PatientName=ROE^JANE', 'PatientBirthDate=19610704', 'PatientID=6415974217'],
    silent: [
      'PatientName=Anonymous^Patient',
      'PatientID=sub-01',
      'PatientBirthDate=',
      'PatientAge=048Y',
      'Modality=MR',
    ],
  },
});
