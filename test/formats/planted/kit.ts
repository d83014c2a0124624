import { kitFile } from '../kit-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'sub-01_meg.con',
  content: () =>
    kitFile({
      comment: 'ask jane.doe@clinic.example',
      patient: ['MRN 4471902', 'Dr. Jane Roe'].map((text) => Buffer.from(text)),
    }),
  planted: [
    { value: 'jane.doe@clinic.example', class: 'email', part: 'comment' },
    { value: '2021-03-14T09:30:00', class: 'date', part: 'create_time' },
    { value: '4471902', class: 'mrn', part: 'directory 3, byte 828' },
    { value: 'Dr. Jane Roe', class: 'name', part: 'directory 3, byte 860' },
  ],
} satisfies PlantedFile;
