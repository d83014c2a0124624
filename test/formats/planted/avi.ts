import { aviFile } from '../media-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'gait.avi',
  content: () => aviFile({ IART: 'Jane Roe', ICMT: 'SSN 123-45-6789' }, 'mail jane.roe@clinic.example'),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'RIFF IART' },
    { value: '123-45-6789', class: 'ssn', part: 'RIFF ICMT' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'RIFF strn' },
  ],
} satisfies PlantedFile;
