import { compoundFile } from '../compound-file.ts';
import { documentStreams } from '../doc-file.ts';
import type { PlantedFile } from '../planted-file.ts';
import { documentSummaryStream, summaryStream } from '../property-set-file.ts';

export default {
  file: 'letter.doc',
  content: () =>
    compoundFile({
      ...documentStreams({
        text: ['Patient: Jane Roe', 'Phone: +1 202 555 0143', 'Mail jane.roe@clinic.example'],
        header: ['MRN 4471902'],
        comments: ['SSN 123-45-6789'],
        commentAuthors: ['Richard Miles'],
        savedBy: ['Mary Major', 'C:\\Users\\mmajor\\Letters\\letter.doc'],
      }),
      '\x05SummaryInformation': summaryStream({ 4: 'Paula Major', 8: 'Nancy Stiles' }),
      '\x05DocumentSummaryInformation': documentSummaryStream({ 14: 'John Stiles' }, {}),
    }),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'paragraph 1' },
    { value: '+1 202 555 0143', class: 'phone', part: 'paragraph 2' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'paragraph 3' },
    { value: '4471902', class: 'mrn', part: 'header or footer paragraph 1' },
    { value: '123-45-6789', class: 'ssn', part: 'comment paragraph 1' },
    { value: 'Richard Miles', class: 'name', part: 'comment author 1' },
    { value: 'Mary Major', class: 'name', part: 'saved by 1' },
    { value: 'mmajor', class: 'username', part: 'saved by 1 path' },
    { value: 'Nancy Stiles', class: 'name', part: 'property lastModifiedBy' },
    { value: 'John Stiles', class: 'name', part: 'property Manager' },
  ],
} satisfies PlantedFile;
