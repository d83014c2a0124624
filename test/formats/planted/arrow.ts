import { arrowFile } from '../arrow-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'visits.feather',
  content: () => arrowFile(),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'row 2, column 1' },
    { value: '1961-05-11', class: 'birth-date', part: 'row 2, column 2' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'row 2, column 3' },
    { value: '123-45-6789', class: 'ssn', part: 'row 3, column 3' },
    { value: '+1 202 555 0143', class: 'phone', part: 'metadata pandas' },
    { value: 'jane.doe@clinic.example', class: 'email', part: 'metadata label of column 3' },
  ],
} satisfies PlantedFile;
