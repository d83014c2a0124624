import { mp3File } from '../media-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'interview.mp3',
  content: () =>
    mp3File({ TPE1: 'Rita Book', TIT2: 'Patient: Jane Roe', COMM: 'Phone: +1 202 555 0143', TOWN: 'Paul Maier' }),
  planted: [
    { value: 'Rita Book', class: 'name', part: 'ID3v2.3 TPE1' },
    { value: 'Jane Roe', class: 'name', part: 'ID3v2.3 TIT2' },
    { value: '+1 202 555 0143', class: 'phone', part: 'ID3v2.3 COMM' },
    { value: 'Paul Maier', class: 'name', part: 'ID3v2.3 TOWN' },
  ],
} satisfies PlantedFile;
