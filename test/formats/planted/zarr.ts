import type { PlantedFile } from '../planted-file.ts';

const content = `{
  "PatientName": "Jane Roe",
  "contact": "jane.roe@clinic.example",
  "history": "converted in /home/jroe/study"
}
`;

export default {
  file: 'image.zarr/.zattrs',
  content: () => content,
  planted: [
    { value: 'Jane Roe', class: 'name', part: '2:19' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '3:15' },
    { value: 'jroe', class: 'username', part: '4:34' },
  ],
} satisfies PlantedFile;
