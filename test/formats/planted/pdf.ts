import { pdfFile, shownText } from '../pdf-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'report.pdf',
  content: () =>
    pdfFile({
      pages: [
        shownText([72, 700, 'Phone: +1 202 555 0143'], [72, 680, 'DOB: 12/05/1961']),
        shownText([72, 700, 'MRN: 4471902'], [72, 680, 'SSN 123-45-6789']),
      ],
      information: '/Author(Jane Roe)/Subject(mail to jane.roe@clinic.example)',
    }),
  planted: [
    { value: '+1 202 555 0143', class: 'phone', part: 'page 1' },
    { value: '12/05/1961', class: 'birth-date', part: 'page 1' },
    { value: '4471902', class: 'mrn', part: 'page 2' },
    { value: '123-45-6789', class: 'ssn', part: 'page 2' },
    { value: 'Jane Roe', class: 'name', part: 'property Author' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'property Subject' },
  ],
} satisfies PlantedFile;
