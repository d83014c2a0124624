import { movieFile } from '../media-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'gait.mov',
  content: () =>
    movieFile(3_640_500_672, {
      '\xa9xyz': '+52.3702+004.8952/',
      '\xa9cmt': 'Patient: Jane Roe',
      '\xa9aut': 'Rita Book',
    }),
  planted: [
    { value: '2019-05-12T10:11:12', class: 'date', part: 'creation time' },
    { value: '+52.3702+004.8952/', class: 'gps', part: 'QuickTime ©xyz' },
    { value: 'Jane Roe', class: 'name', part: 'QuickTime ©cmt' },
    { value: 'Rita Book', class: 'name', part: 'QuickTime ©aut' },
  ],
} satisfies PlantedFile;
