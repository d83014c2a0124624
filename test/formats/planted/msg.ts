import { compoundFile } from '../compound-file.ts';
import type { PlantedFile } from '../planted-file.ts';

const text = (value: string) => Buffer.from(value, 'utf16le');

export default {
  file: 'referral.msg',
  content: () =>
    compoundFile({
      '__properties_version1.0': Buffer.alloc(32),
      '__substg1.0_001A001F': text('IPM.Note'),
      '__substg1.0_0C1A001F': text('Richard Miles'),
      '__substg1.0_1000001F': text('Patient: Jane Roe\r\nMRN 4471902'),
      '__substg1.0_10130102': Buffer.from('<p>Phone: +1 202 555 0143</p>'),
      '__recip_version1.0_#00000000/__properties_version1.0': Buffer.alloc(8),
      '__recip_version1.0_#00000000/__substg1.0_39FE001E': Buffer.from('jane.doe@clinic.example'),
      '__attach_version1.0_#00000000/__properties_version1.0': Buffer.alloc(8),
      '__attach_version1.0_#00000000/__substg1.0_3707001F': text('note.txt'),
      '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from('SSN 123-45-6789'),
    }),
  planted: [
    { value: 'Richard Miles', class: 'name', part: 'from name' },
    { value: 'Jane Roe', class: 'name', part: 'body' },
    { value: '4471902', class: 'mrn', part: 'body' },
    { value: '+1 202 555 0143', class: 'phone', part: 'body' },
    { value: 'jane.doe@clinic.example', class: 'email', part: 'recipient 1 to' },
    { value: '123-45-6789', class: 'ssn', part: 'note.txt!/1:5' },
  ],
} satisfies PlantedFile;
