import type { PlantedFile } from '../planted-file.ts';
import { zipFile } from '../zip-file.ts';

export default {
  file: 'export.zip',
  content: () =>
    zipFile(
      [
        { path: 'notes/visit.txt', content: 'Normal.\nPhone: +1 202 555 0143\nMRN: 4471902\n' },
        { path: 'info.json', content: '{"PatientName": "Jane Roe", "dob": "12/05/1961"}' },
        { path: 'inner.zip', content: zipFile([{ path: 'a.txt', content: 'SSN 123-45-6789', method: 0 }]), method: 0 },
      ],
      'Mail to jane.roe@clinic.example',
    ),
  planted: [
    { value: 'jane.roe@clinic.example', class: 'email', part: 'archive comment' },
    { value: '+1 202 555 0143', class: 'phone', part: 'notes/visit.txt!/2:8' },
    { value: '4471902', class: 'mrn', part: 'notes/visit.txt!/3:6' },
    { value: 'Jane Roe', class: 'name', part: 'info.json!/1:18' },
    { value: '12/05/1961', class: 'birth-date', part: 'info.json!/1:37' },
    { value: '123-45-6789', class: 'ssn', part: 'inner.zip!/a.txt!/1:5' },
  ],
} satisfies PlantedFile;
