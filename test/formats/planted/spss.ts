import type { PlantedFile } from '../planted-file.ts';
import { spssFile } from '../spss-file.ts';

export default {
  file: 'visits.sav',
  content: () =>
    spssFile(
      [
        { name: 'PNAME', longName: 'patient_name', width: 20, values: ['Jane Roe', ''] },
        { name: 'V2', label: 'Date of birth', format: 20, values: [12_219_379_200 - 86_400 * 3156, 0] },
        { name: 'NOTE', width: 40, values: ['mail jane.roe@clinic.example', 'SSN 123-45-6789'] },
        { name: 'SITE', label: 'Ask jane.doe@clinic.example', values: [1, 2] },
      ],
      1,
      'Phone: +1 202 555 0143',
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'row 2, column 1' },
    { value: '1961-05-12', class: 'birth-date', part: 'row 2, column 2' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'row 2, column 3' },
    { value: '123-45-6789', class: 'ssn', part: 'row 3, column 3' },
    { value: 'jane.doe@clinic.example', class: 'email', part: 'label of SITE' },
    { value: '+1 202 555 0143', class: 'phone', part: 'document' },
  ],
} satisfies PlantedFile;
