import { wavFile } from '../media-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'speech.wav',
  content: () =>
    wavFile(
      { IART: 'Rita Book', ICMT: 'MRN: 4471902' },
      { description: 'Patient: Jane Roe', originator: 'rita.book@clinic.example', date: '2019-05-12' },
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'RIFF bext.description' },
    { value: 'rita.book@clinic.example', class: 'email', part: 'RIFF bext.originator' },
    { value: '2019-05-12', class: 'date', part: 'RIFF bext.originationDate' },
    { value: 'Rita Book', class: 'name', part: 'RIFF IART' },
    { value: '4471902', class: 'mrn', part: 'RIFF ICMT' },
  ],
} satisfies PlantedFile;
