import type { PlantedFile } from '../planted-file.ts';

const content = `visit,patient_name,date_of_birth,mrn,remark
1,"Roe, Jane",12/05/1961,4471902,"Mail jane.roe@clinic.example, SSN 123-45-6789"
2,"Doering, John",30/11/1958,4471903,called at +1 202 555 0143
`;

export default {
  file: 'visits.csv',
  content: () => content,
  planted: [
    { value: 'Roe, Jane', class: 'name', part: '2:4' },
    { value: '12/05/1961', class: 'birth-date', part: '2:15' },
    { value: '4471902', class: 'mrn', part: '2:26' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '2:40' },
    { value: '123-45-6789', class: 'ssn', part: '2:69' },
    { value: '+1 202 555 0143', class: 'phone', part: '3:48' },
  ],
} satisfies PlantedFile;
