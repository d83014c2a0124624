import { gzipSync } from 'node:zlib';
import type { PlantedFile } from '../planted-file.ts';
import { tarFile } from '../tar-file.ts';

export default {
  file: 'backup.tgz',
  content: () =>
    gzipSync(
      tarFile([
        { path: 'visit.txt', content: 'Phone: +1 202 555 0143\n' },
        { path: 'people.tsv.gz', content: gzipSync('patient_name\tmail\nJane Roe\tjane.roe@clinic.example\n') },
      ]),
    ),
  planted: [
    { value: '+1 202 555 0143', class: 'phone', part: 'backup.tar!/visit.txt!/1:8' },
    { value: 'Jane Roe', class: 'name', part: 'backup.tar!/people.tsv.gz!/people.tsv!/2:1' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'backup.tar!/people.tsv.gz!/people.tsv!/2:10' },
  ],
} satisfies PlantedFile;
