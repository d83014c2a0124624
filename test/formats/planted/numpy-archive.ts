import { numpyFile, unicode } from '../numpy-file.ts';
import type { PlantedFile } from '../planted-file.ts';
import { zipFile } from '../zip-file.ts';

export default {
  file: 'sub-01_features.npz',
  content: () =>
    zipFile([
      {
        path: 'patient_name.npy',
        content: numpyFile("{'descr': '<U8', 'fortran_order': False, 'shape': (1,), }", unicode('Jane Roe', 8)),
      },
    ]),
  planted: [{ value: 'Jane Roe', class: 'name', part: 'patient_name.npy!/[0]' }],
} satisfies PlantedFile;
