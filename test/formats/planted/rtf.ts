import type { PlantedFile } from '../planted-file.ts';

const content = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}
{\\info{\\author Erika Muster}}
\\f0 Patient: {\\b Jane} Roe\\par
MRN: {\\i 4471902}\\par
DOB: 12/05/1961\\par
Phone: +1\\~202 555 0143\\par
jane.roe@clinic.example SSN 123-45-6789\\par}
`;

export default {
  file: 'letter.rtf',
  content: () => content,
  planted: [
    { value: 'Erika Muster', class: 'name', part: '2:16' },
    { value: 'Jane Roe', class: 'name', part: '3:18' },
    { value: '4471902', class: 'mrn', part: '4:10' },
    { value: '12/05/1961', class: 'birth-date', part: '5:6' },
    { value: '+1 202 555 0143', class: 'phone', part: '6:8' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '7:1' },
    { value: '123-45-6789', class: 'ssn', part: '7:29' },
  ],
} satisfies PlantedFile;
