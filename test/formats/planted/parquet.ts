import { parquetFile } from '../parquet-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'participants.parquet',
  content: () =>
    parquetFile(
      [
        { name: 'patient_name', data: ['Jane Roe', 'Doe, John'] },
        { name: 'dob', data: [new Date('1961-05-12'), new Date('1970-01-01')], type: 'TIMESTAMP' },
        { name: 'mrn', data: [4471902, 12] },
        { name: 'note', data: ['mail jane.roe@clinic.example', 'SSN 123-45-6789'] },
      ],
      { kvMetadata: [{ key: 'comment', value: '{"exported": {"contact": "Phone: +1 202 555 0143"}}' }] },
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'row 2, column 1' },
    { value: '1961-05-12T00:00:00.000Z', class: 'birth-date', part: 'row 2, column 2' },
    { value: '4471902', class: 'mrn', part: 'row 2, column 3' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'row 2, column 4' },
    { value: '123-45-6789', class: 'ssn', part: 'row 3, column 4' },
    { value: '+1 202 555 0143', class: 'phone', part: 'metadata comment' },
  ],
} satisfies PlantedFile;
