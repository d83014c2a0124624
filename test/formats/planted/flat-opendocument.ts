import { flatDocumentFile, openTable } from '../office-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'visits.fods',
  content: () =>
    flatDocumentFile(
      openTable(
        'Visits',
        ['patient_name', 'remark'],
        ['Jane Roe', 'Phone: +1 202 555 0143'],
        [
          '',
          '<table:table-cell><office:annotation><text:p>SSN 123-45-6789</text:p></office:annotation></table:table-cell>',
        ],
      ),
      '<dc:subject>mail to jane.roe@clinic.example</dc:subject>',
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'Visits row 2, column 1' },
    { value: '+1 202 555 0143', class: 'phone', part: 'Visits row 2, column 2' },
    { value: '123-45-6789', class: 'ssn', part: 'comment 1' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'property subject' },
  ],
} satisfies PlantedFile;
