import type { PlantedFile } from '../planted-file.ts';

const content = `{
  "Modality": "MR",
  "PatientName": "ROE^JANE",
  "PatientBirthDate": "19610512",
  "DeviceSerialNumber": "45191",
  "ImageComments": "repeat for Jane Roe, phone: +1 202 555 0143"
}
`;

export default {
  file: 'sub-01_T1w.json',
  content: () => content,
  planted: [
    { value: 'ROE^JANE', class: 'name', part: '3:19' },
    { value: '19610512', class: 'birth-date', part: '4:24' },
    { value: '45191', class: 'device-serial', part: '5:26' },
    { value: '+1 202 555 0143', class: 'phone', part: '6:49' },
  ],
} satisfies PlantedFile;
