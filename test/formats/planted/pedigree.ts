import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'cohort.fam',
  content: () => 'FAM1 4471902 0 0 2 -9\nFAM1 I2 0 4471902 1 -9\n',
  planted: [
    { value: '4471902', class: 'other-id', part: '1:6' },
    { value: '4471902', class: 'other-id', part: '2:11' },
  ],
} satisfies PlantedFile;
