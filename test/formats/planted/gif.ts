import { gifFile } from '../image-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'animation.gif',
  content: () => gifFile('Patient: Jane Roe, MRN: 4471902'),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'GIF comment 1' },
    { value: '4471902', class: 'mrn', part: 'GIF comment 1' },
  ],
} satisfies PlantedFile;
