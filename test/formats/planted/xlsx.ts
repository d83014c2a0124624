import { coreProperties, relations, workbookFile } from '../office-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'visits.xlsx',
  content: () =>
    workbookFile(
      [
        {
          name: 'Visits',
          rows: [
            ['patient_name', 'dob', 'MRN', 'remark'],
            ['Jane Roe', '<c r="B2" s="1"><v>22412</v></c>', 4471902, 'Phone: +1 202 555 0143'],
          ],
        },
        { name: 'Key', state: 'hidden', rows: [['note'], ['Mail jane.roe@clinic.example']] },
      ],
      {
        'docProps/core.xml': coreProperties('<dc:creator>Mary Major</dc:creator>'),
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/worksheets/_rels/sheet1.xml.rels': relations('rId1 comments ../comments1.xml'),
        'xl/comments1.xml':
          '<comments><commentList><comment ref="A2"><text><t>SSN 123-45-6789</t></text></comment></commentList></comments>',
      },
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'Visits row 2, column 1' },
    { value: '1961-05-11', class: 'birth-date', part: 'Visits row 2, column 2' },
    { value: '4471902', class: 'mrn', part: 'Visits row 2, column 3' },
    { value: '+1 202 555 0143', class: 'phone', part: 'Visits row 2, column 4' },
    { value: '123-45-6789', class: 'ssn', part: 'Visits (comment) row 2, column 1' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'Key (hidden) row 2, column 1' },
    { value: 'Mary Major', class: 'name', part: 'property creator' },
  ],
} satisfies PlantedFile;
