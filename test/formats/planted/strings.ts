import type { PlantedFile } from '../planted-file.ts';

/** A file of a kind that nobody knows: names of other files in UTF-16 between bytes. */
const content = Buffer.concat([
  Buffer.from([0, 0, 0, 1]),
  Buffer.from('Abc1', 'latin1'),
  Buffer.from([0, 0, 16, 0, 255, 254]),
  Buffer.from('to jane.roe@clinic.example', 'utf16le').swap16(),
  Buffer.from([1, 2, 3]),
  Buffer.from('SSN 123-45-6789'),
  Buffer.from([0, 255]),
]);

export default {
  file: 'cache.bin',
  content: () => content,
  planted: [
    { value: 'jane.roe@clinic.example', class: 'email', part: 'byte 14' },
    { value: '123-45-6789', class: 'ssn', part: 'byte 69' },
  ],
} satisfies PlantedFile;
