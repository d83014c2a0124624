import { netcdfFile } from '../netcdf-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'head.mnc',
  content: () =>
    netcdfFile(
      { history: 'dcm2mnc /home/jroe/in out.mnc', title: 'Phone: +1 202 555 0143' },
      {
        patient: { full_name: 'Jane Roe', birthdate: '19610502', identification: '4471902' },
        study: { start_time: '2019-05-12', operator: 'Rita Book' },
        dicom_0x0010: { el_0x1040: '12 Elm Street' },
      },
    ),
  planted: [
    { value: 'jroe', class: 'username', part: '@history' },
    { value: '+1 202 555 0143', class: 'phone', part: '@title' },
    { value: 'Jane Roe', class: 'name', part: 'patient@full_name' },
    { value: '19610502', class: 'birth-date', part: 'patient@birthdate' },
    { value: '4471902', class: 'mrn', part: 'patient@identification' },
    { value: '2019-05-12', class: 'date', part: 'study@start_time' },
    { value: 'Rita Book', class: 'name', part: 'study@operator' },
    { value: '12 Elm Street', class: 'address', part: 'dicom_0x0010@el_0x1040' },
  ],
} satisfies PlantedFile;
