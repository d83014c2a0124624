import type { PlantedFile } from '../planted-file.ts';

const content = `# MRN: 4471902
patient:
  PatientName: Jane Roe
  date_of_birth: '12/05/1961'
  contact: {email: "jane.roe\\u0040clinic.example"}
note: >-
  Call her,
  Phone: +1 202 555 0143
--- # second document
SSN: 123-45-6789
`;

export default {
  file: 'subject.yaml',
  content: () => content,
  planted: [
    { value: '4471902', class: 'mrn', part: '1:8' },
    { value: 'Jane Roe', class: 'name', part: '3:16' },
    { value: '12/05/1961', class: 'birth-date', part: '4:19' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '5:21' },
    { value: '+1 202 555 0143', class: 'phone', part: '8:10' },
    { value: '123-45-6789', class: 'ssn', part: '10:6' },
  ],
} satisfies PlantedFile;
