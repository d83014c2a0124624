import { compoundFile } from '../compound-file.ts';
import type { PlantedFile } from '../planted-file.ts';
import { presentationStreams } from '../ppt-file.ts';
import { documentSummaryStream } from '../property-set-file.ts';

export default {
  file: 'rounds.ppt',
  content: () =>
    compoundFile({
      ...presentationStreams(
        [
          { text: 'Rounds of the week' },
          {
            text: 'Patient: Jane Roe\rPhone: +1 202 555 0143',
            notes: 'Mail jane.roe@clinic.example',
            comment: { author: 'Richard Miles', text: 'MRN 4471902' },
          },
        ],
        { user: 'Mary Major', earlier: 'SSN 123-45-6789' },
      ),
      '\x05DocumentSummaryInformation': documentSummaryStream({ 14: 'John Stiles' }, {}),
    }),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'slide 2 text 1' },
    { value: '+1 202 555 0143', class: 'phone', part: 'slide 2 text 1' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'slide 2 notes text 1' },
    { value: 'Richard Miles', class: 'name', part: 'slide 2 comment 1 author' },
    { value: '4471902', class: 'mrn', part: 'slide 2 comment 1' },
    { value: '123-45-6789', class: 'ssn', part: 'slide (earlier version) text 1' },
    { value: 'Mary Major', class: 'username', part: 'presentation user' },
    { value: 'John Stiles', class: 'name', part: 'property Manager' },
  ],
} satisfies PlantedFile;
