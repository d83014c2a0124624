import type { PlantedFile } from '../planted-file.ts';

const content = `# Protocol

- **Patient:** Jane Roe, DOB: 12/05/1961, MRN: 4471902
- [Write to her](mailto:jane.roe@clinic.example)

| phone | value |
| --- | --- |
| Phone: | +1 202 555 0143 |
`;

export default {
  file: 'protocol.md',
  content: () => content,
  planted: [
    { value: 'Jane Roe', class: 'name', part: '3:16' },
    { value: '12/05/1961', class: 'birth-date', part: '3:31' },
    { value: '4471902', class: 'mrn', part: '3:48' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '4:25' },
    { value: '+1 202 555 0143', class: 'phone', part: '8:12' },
  ],
} satisfies PlantedFile;
