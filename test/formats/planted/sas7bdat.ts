import type { PlantedFile } from '../planted-file.ts';
import { sasFile } from '../sas7bdat-file.ts';

export default {
  file: 'visits.sas7bdat',
  content: () =>
    sasFile([
      { name: 'patient_name', width: 20, values: ['Jane Roe', ''] },
      { name: 'v2', label: 'Date of birth', format: 'DATE', values: [496, Number.NaN] },
      {
        name: 'remark',
        label: 'ask jane.doe@clinic.example',
        width: 40,
        values: ['mail jane.roe@clinic.example', 'SSN 123-45-6789'],
      },
    ]),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'row 2, column 1' },
    { value: '1961-05-11', class: 'birth-date', part: 'row 2, column 2' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'row 2, column 3' },
    { value: '123-45-6789', class: 'ssn', part: 'row 3, column 3' },
    { value: 'jane.doe@clinic.example', class: 'email', part: 'label of remark' },
  ],
} satisfies PlantedFile;
