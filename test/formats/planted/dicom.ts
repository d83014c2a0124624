import { dicomFile } from '../../dicom-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'series/0001.dcm',
  content: () =>
    dicomFile([
      ['PatientName', 'PN', 'ROE^JANE'],
      ['PatientID', 'LO', 'MRN-4471902'],
      ['PatientBirthDate', 'DA', '19610512'],
      ['ImageComments', 'LT', 'Call +1 202 555 0143'],
      [0x00290010, 'LO', 'ACME HEADER'],
      [0x00291001, 'LO', 'jane.roe@clinic.example'],
    ]),
  planted: [
    { value: 'ROE^JANE', class: 'name', part: '(0010,0010)' },
    { value: 'MRN-4471902', class: 'mrn', part: '(0010,0020)' },
    { value: '19610512', class: 'birth-date', part: '(0010,0030)' },
    { value: '+1 202 555 0143', class: 'phone', part: '(0020,4000)' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '(0029,1001)' },
  ],
} satisfies PlantedFile;
