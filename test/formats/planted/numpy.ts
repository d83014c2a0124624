import { numpyFile, unicode } from '../numpy-file.ts';
import type { PlantedFile } from '../planted-file.ts';

const texts = ['jane.roe@clinic.example', 'Phone: +1 202 555 0143', 'SSN 123-45-6789'];

export default {
  file: 'contacts.npy',
  content: () =>
    numpyFile(
      "{'descr': [('patient_name', '<U16'), ('dob', 'S10'), ('note', '<U32')], 'fortran_order': False, 'shape': (3,), }",
      Buffer.concat(
        texts.flatMap((text, index) => [
          unicode(index === 0 ? 'Jane Roe' : '', 16),
          Buffer.from((index === 1 ? '12/05/1961' : '').padEnd(10, '\0')),
          unicode(text, 32),
        ]),
      ),
    ),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'row 2, column 1' },
    { value: '12/05/1961', class: 'birth-date', part: 'row 3, column 2' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'row 2, column 3' },
    { value: '+1 202 555 0143', class: 'phone', part: 'row 3, column 3' },
    { value: '123-45-6789', class: 'ssn', part: 'row 4, column 3' },
  ],
} satisfies PlantedFile;
