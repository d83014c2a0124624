import type { PlantedFile } from '../planted-file.ts';

const content = `import os
# written by Dr. Jane Roe, jane.roe@clinic.example
ROOT = "/home/jroe/study"
EXCLUDED = ["MRN 4471902"]  # DOB: 12/05/1961
HOST = "10.20.30.40"
`;

export default {
  file: 'code/convert.py',
  content: () => content,
  planted: [
    { value: 'jane.roe@clinic.example', class: 'email', part: '2:28' },
    { value: 'jroe', class: 'username', part: '3:15' },
    { value: '4471902', class: 'mrn', part: '4:18' },
    { value: '12/05/1961', class: 'birth-date', part: '4:36' },
    { value: '10.20.30.40', class: 'ip', part: '5:9' },
  ],
} satisfies PlantedFile;
