import type { PlantedFile } from '../planted-file.ts';

const content = `Brain Vision Data Exchange Marker File, Version 1.0
[Common Infos]
Codepage=UTF-8
Comment=MRN 4471902
[Marker Infos]
; recorded by rita.book@clinic.example
Mk1=New Segment,,1,1,0,20190512123456123456
Mk2=Comment,Patient: Jane Roe,4097,1,0
`;

export default {
  file: 'rest.vmrk',
  content: () => content,
  planted: [
    { value: '4471902', class: 'mrn', part: '4:13' },
    { value: 'rita.book@clinic.example', class: 'email', part: '6:15' },
    { value: '20190512123456123456', class: 'date', part: '7:24' },
    { value: 'Jane Roe', class: 'name', part: '8:22' },
  ],
} satisfies PlantedFile;
