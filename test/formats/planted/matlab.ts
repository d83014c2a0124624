import { matlabFile } from '../matlab-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'sub-01_task-rest.mat',
  content: () =>
    matlabFile(
      {
        subject: { fields: [{ patient_name: 'Jane Roe', dob: '12/05/1961', mrn: 4471902 }] },
        notes: { cell: ['fine', 'mail jane.roe@clinic.example'] },
        lines: ['SSN 123-45-6789', 'Phone: +1 202 555 0143'],
      },
      true,
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'subject.patient_name' },
    { value: '12/05/1961', class: 'birth-date', part: 'subject.dob' },
    { value: '4471902', class: 'mrn', part: 'subject.mrn' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'notes{2}' },
    { value: '123-45-6789', class: 'ssn', part: 'lines(1,:)' },
    { value: '+1 202 555 0143', class: 'phone', part: 'lines(2,:)' },
  ],
} satisfies PlantedFile;
