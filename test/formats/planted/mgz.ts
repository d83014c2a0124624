import { gzipSync } from 'node:zlib';
import { mghFile } from '../mgh-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'T1.mgz',
  content: () =>
    gzipSync(
      mghFile([
        [31, '/home/mmuster/subjects/talairach.xfm'],
        [3, 'mri_convert -i /home/jroe/in.mgz --note "Patient: Jane Roe" --mail jane.roe@clinic.example\0'],
      ]),
    ),
  planted: [
    { value: 'mmuster', class: 'username', part: 'transform file' },
    { value: 'jroe', class: 'username', part: 'command 1' },
    { value: 'Jane Roe', class: 'name', part: 'command 1' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'command 1' },
  ],
} satisfies PlantedFile;
