import { cramFile } from '../cram-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'sample.cram',
  content: () =>
    cramFile(
      [
        '@HD\tVN:1.6\tSO:coordinate',
        '@RG\tID:rg1\tSM:jane.roe@clinic.example\tDT:2021-03-14',
        '@PG\tID:samtools\tCL:samtools view -C -o /home/mmajor/out.cram in.bam',
        '@CO\tSSN 123-45-6789',
      ].join('\n'),
    ),
  planted: [
    { value: 'jane.roe@clinic.example', class: 'email', part: '@RG 1 SM' },
    { value: '2021-03-14', class: 'date', part: '@RG 1 DT' },
    { value: 'mmajor', class: 'username', part: '@PG 1 CL' },
    { value: '123-45-6789', class: 'ssn', part: '@CO 1' },
  ],
} satisfies PlantedFile;
