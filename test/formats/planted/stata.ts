import type { PlantedFile } from '../planted-file.ts';
import { stataFile } from '../stata-file.ts';

export default {
  file: 'visits.dta',
  content: () =>
    stataFile(
      [
        { name: 'patient_name', type: 20, values: ['Jane Roe', ''] },
        { name: 'v2', label: 'Date of birth', format: '%td', type: 'double', values: [496, 9e307] },
        { name: 'remark', type: 'strL', values: ['mail jane.roe@clinic.example', 'SSN 123-45-6789'] },
      ],
      { note: 'Phone: +1 202 555 0143', valueLabel: 'ask jane.doe@clinic.example' },
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'row 2, column 1' },
    { value: '1961-05-11', class: 'birth-date', part: 'row 2, column 2' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'row 2, column 3' },
    { value: '123-45-6789', class: 'ssn', part: 'row 3, column 3' },
    { value: '+1 202 555 0143', class: 'phone', part: 'characteristic note1 of _dta' },
    { value: 'jane.doe@clinic.example', class: 'email', part: 'value label of sex' },
  ],
} satisfies PlantedFile;
