import type { PlantedFile } from '../planted-file.ts';
import { transportFile } from '../sas-transport-file.ts';

export default {
  file: 'dm.xpt',
  content: () =>
    transportFile({
      DM: [
        { name: 'V1', label: 'Patient Name', width: 20, values: ['Jane Roe', ''] },
        { name: 'DOB', format: 'DATE', values: [496, undefined] },
        { name: 'MRN', label: 'Ask jane.doe@clinic.example', values: [4471902, 1] },
        { name: 'NOTE', width: 30, values: ['jane.roe@clinic.example', 'SSN 123-45-6789'] },
      ],
      CO: [{ name: 'COVAL', width: 40, values: ['Phone: +1 202 555 0143'] }],
    }),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'DM row 2, column 1' },
    { value: '1961-05-11', class: 'birth-date', part: 'DM row 2, column 2' },
    { value: '4471902', class: 'mrn', part: 'DM row 2, column 3' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'DM row 2, column 4' },
    { value: '123-45-6789', class: 'ssn', part: 'DM row 3, column 4' },
    { value: 'jane.doe@clinic.example', class: 'email', part: 'label of DM.MRN' },
    { value: '+1 202 555 0143', class: 'phone', part: 'CO row 2, column 1' },
  ],
} satisfies PlantedFile;
