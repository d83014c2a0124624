import { compoundFile } from '../compound-file.ts';
import type { PlantedFile } from '../planted-file.ts';
import { documentSummaryStream, summaryStream } from '../property-set-file.ts';
import { workbookStream } from '../xls-file.ts';

export default {
  file: 'visits.xls',
  content: () =>
    compoundFile({
      Workbook: workbookStream(
        [
          {
            name: 'Visits',
            rows: [
              ['patient_name', 'dob', 'MRN', 'remark', 'contact'],
              ['Jane Roe', { day: 22412 }, 4471902, 'Phone: +1 202 555 0143', { formula: 'jim.roe@clinic.example' }],
            ],
            comment: { row: 2, column: 1, author: 'Richard Miles', text: 'SSN 123-45-6789' },
          },
          { name: 'Key', isHidden: true, rows: [['note'], ['Mail jane.roe@clinic.example']] },
        ],
        { user: 'Paula Major', splitAt: 9 },
      ),
      '\x05SummaryInformation': summaryStream({
        4: 'Mary Major',
        7: '/home/mmajor/Templates/visits.xlt',
        12: new Date('2021-03-12T09:30:00Z'),
      }),
      '\x05DocumentSummaryInformation': documentSummaryStream({ 14: 'John Stiles' }, { patient_name: 'Janet Roe' }),
    }),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'Visits row 2, column 1' },
    { value: '1961-05-11', class: 'birth-date', part: 'Visits row 2, column 2' },
    { value: '4471902', class: 'mrn', part: 'Visits row 2, column 3' },
    { value: '+1 202 555 0143', class: 'phone', part: 'Visits row 2, column 4' },
    { value: 'jim.roe@clinic.example', class: 'email', part: 'Visits row 2, column 5' },
    { value: '123-45-6789', class: 'ssn', part: 'Visits (comment) row 2, column 1' },
    { value: 'Richard Miles', class: 'name', part: 'Visits (comment) row 2, column 1 author' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'Key (hidden) row 2, column 1' },
    { value: 'Paula Major', class: 'username', part: 'workbook user' },
    { value: 'Mary Major', class: 'name', part: 'property creator' },
    { value: 'mmajor', class: 'username', part: 'property Template' },
    { value: 'John Stiles', class: 'name', part: 'property Manager' },
    { value: 'Janet Roe', class: 'name', part: 'custom property 1' },
  ],
} satisfies PlantedFile;
