import { flacFile } from '../media-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'speech.flac',
  content: () => flacFile(['ARTIST=Rita Book', 'DESCRIPTION=Patient: Jane Roe', 'CONTACT=jane.roe@clinic.example']),
  planted: [
    { value: 'Rita Book', class: 'name', part: 'vorbis ARTIST' },
    { value: 'Jane Roe', class: 'name', part: 'vorbis DESCRIPTION' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'vorbis CONTACT' },
  ],
} satisfies PlantedFile;
