import type { PlantedFile } from '../planted-file.ts';

/** The header of a volume without voxels (NIfTI-1.1): its size, two slots of text and the magic of a single file. */
function header(): Buffer {
  const bytes = Buffer.alloc(352);
  bytes.writeInt32LE(348, 0);
  bytes.write('Roe^Jane', 14, 'latin1');
  bytes.writeInt16LE(3, 40);
  bytes.writeFloatLE(352, 108);
  bytes.write('jane.roe@clinic.example MRN: 4471902', 148, 'latin1');
  bytes.write('n+1\0', 344, 'latin1');
  return bytes;
}

export default {
  file: 'sub-01_T1w.nii',
  content: header,
  planted: [
    { value: 'Roe^Jane', class: 'name', part: 'db_name' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'descrip' },
    { value: '4471902', class: 'mrn', part: 'descrip' },
  ],
} satisfies PlantedFile;
