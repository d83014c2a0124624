import type { PlantedFile } from '../planted-file.ts';
import { workspace } from '../r-files.ts';

export default {
  file: 'study.RData',
  content: () => workspace,
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'visits row 2, column 1' },
    { value: '1961-05-11', class: 'birth-date', part: 'visits row 2, column 2' },
    { value: '93', class: 'age', part: 'visits row 2, column 4' },
    { value: '123-45-6789', class: 'ssn', part: 'visits row 2, column 7' },
    { value: '+1 202 555 0143', class: 'phone', part: 'visits row 4, column 7' },
    { value: 'jane.doe@clinic.example', class: 'email', part: 'label of visits$age' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'attribute comment of visits' },
    { value: '4471902', class: 'mrn', part: 'site$inner$mrn' },
  ],
} satisfies PlantedFile;
