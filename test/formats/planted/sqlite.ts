import type { PlantedFile } from '../planted-file.ts';
import { sqliteFile } from '../sqlite-file.ts';

export default {
  file: 'study.db',
  content: () =>
    sqliteFile(
      'CREATE TABLE visits (visit INTEGER, note TEXT)',
      "INSERT INTO visits VALUES (1, 'fine'), (2, 'Phone: +1 202 555 0143')",
      'CREATE TABLE people (patient_name TEXT, dob TEXT, mrn INTEGER, raw BLOB)',
      "INSERT INTO people VALUES ('Jane Roe', '1961-05-12', 4471902, CAST('mail jane.roe@clinic.example' AS BLOB))",
    ),
  planted: [
    { value: '+1 202 555 0143', class: 'phone', part: 'visits row 3, column 2' },
    { value: 'Jane Roe', class: 'name', part: 'people row 2, column 1' },
    { value: '1961-05-12', class: 'birth-date', part: 'people row 2, column 2' },
    { value: '4471902', class: 'mrn', part: 'people row 2, column 3' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'people row 2, column 4' },
  ],
} satisfies PlantedFile;
