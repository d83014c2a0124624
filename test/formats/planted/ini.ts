import type { PlantedFile } from '../planted-file.ts';

const content = `; MRN: 4471902
[subject]
PatientName = Jane Roe
date_of_birth=12/05/1961
email: "jane.roe@clinic.example"
Phone: +1 202 555 0143
SSN 123-45-6789
username = jroe
`;

export default {
  file: 'scanner.ini',
  content: () => content,
  planted: [
    { value: '4471902', class: 'mrn', part: '1:8' },
    { value: 'Jane Roe', class: 'name', part: '3:15' },
    { value: '12/05/1961', class: 'birth-date', part: '4:15' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '5:9' },
    { value: '+1 202 555 0143', class: 'phone', part: '6:8' },
    { value: '123-45-6789', class: 'ssn', part: '7:5' },
    { value: 'jroe', class: 'username', part: '8:12' },
  ],
} satisfies PlantedFile;
