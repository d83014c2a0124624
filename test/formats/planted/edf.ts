import type { PlantedFile } from '../planted-file.ts';
import { edfFile } from '../recording-file.ts';

export default {
  file: 'sleep.edf',
  content: () =>
    edfFile({
      patient: '4471902 F 02-MAY-1961 Jane_Roe',
      recording: 'Startdate 12-MAY-2019 8812345 Rita_Book Nihon_Kohden',
      startDate: '12.05.19',
      annotations: [['Lights off'], ['called jane.roe@clinic.example', 'Phone: +1 202 555 0143']],
    }),
  planted: [
    { value: '4471902', class: 'mrn', part: 'patient identification' },
    { value: '02-MAY-1961', class: 'birth-date', part: 'patient identification' },
    { value: 'Jane Roe', class: 'name', part: 'patient identification' },
    { value: '12-MAY-2019', class: 'date', part: 'recording identification' },
    { value: '8812345', class: 'accession', part: 'recording identification' },
    { value: 'Rita Book', class: 'name', part: 'recording identification' },
    { value: '12.05.19', class: 'date', part: 'start date' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'annotation 2' },
    { value: '+1 202 555 0143', class: 'phone', part: 'annotation 3' },
  ],
} satisfies PlantedFile;
