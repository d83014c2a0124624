import type { PlantedFile } from '../planted-file.ts';

const content = `# MRN: 4471902
[subject]
PatientName = "Jane Roe"
date_of_birth = 1961-05-12
contacts = ["jane.roe@clinic.example", """
Phone: +1 202 555 0143"""]
ssn = '123-45-6789'
`;

export default {
  file: 'pipeline.toml',
  content: () => content,
  planted: [
    { value: '4471902', class: 'mrn', part: '1:8' },
    { value: 'Jane Roe', class: 'name', part: '3:16' },
    { value: '1961-05-12', class: 'birth-date', part: '4:17' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '5:14' },
    { value: '+1 202 555 0143', class: 'phone', part: '6:8' },
    { value: '123-45-6789', class: 'ssn', part: '7:8' },
  ],
} satisfies PlantedFile;
