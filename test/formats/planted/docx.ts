import { coreProperties, paragraph, wordFile, wordTable } from '../office-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'report.docx',
  content: () =>
    wordFile(
      [
        paragraph('Patient seen again.'),
        paragraph('Phone: +1 202 555 0143'),
        wordTable(['Patient name:', 'Jane Roe'], ['Date of birth:', '12/05/1961']),
        '<w:p><w:del w:author="Mary Major"><w:r><w:delText>MRN: 4471902</w:delText></w:r></w:del></w:p>',
      ].join(''),
      {
        'docProps/core.xml': coreProperties('<cp:lastModifiedBy>John Doe</cp:lastModifiedBy>'),
        'word/comments.xml': `<w:comments><w:comment>${paragraph('SSN 123-45-6789')}</w:comment></w:comments>`,
        'word/footer1.xml': `<w:ftr>${paragraph('jane.roe@clinic.example')}</w:ftr>`,
      },
    ),
  planted: [
    { value: '+1 202 555 0143', class: 'phone', part: 'paragraph 2' },
    { value: 'Jane Roe', class: 'name', part: 'table 1 row 1, column 2' },
    { value: '12/05/1961', class: 'birth-date', part: 'table 1 row 2, column 2' },
    { value: '4471902', class: 'mrn', part: 'paragraph 3 (deleted text)' },
    { value: 'Mary Major', class: 'name', part: 'tracked change 1 author' },
    { value: 'John Doe', class: 'name', part: 'property lastModifiedBy' },
    { value: '123-45-6789', class: 'ssn', part: 'comment 1' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'footer 1, paragraph 1' },
  ],
} satisfies PlantedFile;
