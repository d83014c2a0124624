import type { PlantedFile } from '../planted-file.ts';

const header = `NRRD0004
# made by rita.book@clinic.example
type: short
dimension: 3
content: Patient: Jane Roe, MRN: 4471902
PatientBirthDate:=19610502
DICOM_0008_0020_StudyDate:=20190512

`;

export default {
  file: 'head.nrrd',
  content: () => Buffer.concat([Buffer.from(header), Buffer.from('\x01\x02\xff jane.roe@clinic.example')]),
  planted: [
    { value: 'rita.book@clinic.example', class: 'email', part: '2:11' },
    { value: 'Jane Roe', class: 'name', part: '5:19' },
    { value: '4471902', class: 'mrn', part: '5:34' },
    { value: '19610502', class: 'birth-date', part: '6:19' },
    { value: '20190512', class: 'date', part: '7:28' },
  ],
} satisfies PlantedFile;
