import type { PlantedFile } from '../planted-file.ts';

const content = `{"PatientName": "Jane Roe", "birthDate": "1961-05-12"}
{"note": "MRN: 4471902, mail jane.roe@clinic.example", "SSN": "123-45-6789"}
`;

export default {
  file: 'records.jsonl',
  content: () => content,
  planted: [
    { value: 'Jane Roe', class: 'name', part: '1:18' },
    { value: '1961-05-12', class: 'birth-date', part: '1:43' },
    { value: '4471902', class: 'mrn', part: '2:16' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '2:30' },
    { value: '123-45-6789', class: 'ssn', part: '2:64' },
  ],
} satisfies PlantedFile;
