import type { PlantedFile } from '../planted-file.ts';

const header = `ObjectType = Image
NDims = 3
Comment = Patient: Jane Roe
PatientID = 4471902
AcquisitionDate = 20190512
ElementDataFile = LOCAL
`;

export default {
  file: 'head.mha',
  content: () => Buffer.concat([Buffer.from(header), Buffer.of(0, 1, 2, 3)]),
  planted: [
    { value: 'Jane Roe', class: 'name', part: '3:20' },
    { value: '4471902', class: 'mrn', part: '4:13' },
    { value: '20190512', class: 'date', part: '5:19' },
  ],
} satisfies PlantedFile;
