import type { PlantedFile } from '../planted-file.ts';
import { tarFile } from '../tar-file.ts';

export default {
  file: 'backup.tar',
  content: () =>
    tarFile([
      { path: 'notes/visit.txt', content: 'Mail jane.roe@clinic.example\nSSN 123-45-6789\n', uname: 'jroe' },
      { path: 'people.csv', content: 'patient_name,dob\nJane Roe,12/05/1961\n' },
    ]),
  planted: [
    { value: 'jroe', class: 'username', part: 'file 1 uname' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'notes/visit.txt!/1:6' },
    { value: '123-45-6789', class: 'ssn', part: 'notes/visit.txt!/2:5' },
    { value: 'Jane Roe', class: 'name', part: 'people.csv!/2:1' },
    { value: '12/05/1961', class: 'birth-date', part: 'people.csv!/2:10' },
  ],
} satisfies PlantedFile;
