import { dsStoreFile } from '../ds-store-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: '.DS_Store',
  content: () =>
    dsStoreFile(
      [{ name: 'Jane Roe report.pdf' }, { name: 'a.nii', comment: 'SSN 123-45-6789' }],
      { name: 'mail to jane.roe@clinic.example' },
      [{ name: 'z.nii', blob: '/Users/mmajor/Documents/z.nii' }],
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'file 1 name' },
    { value: '123-45-6789', class: 'ssn', part: 'file 2 comment' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'file 3 name' },
    { value: 'mmajor', class: 'username', part: 'file 4 settings, byte 0' },
  ],
} satisfies PlantedFile;
