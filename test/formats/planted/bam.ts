import { bamFile } from '../bam-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'sample.bam',
  content: () =>
    bamFile([
      '@HD\tVN:1.6\tSO:coordinate',
      '@SQ\tSN:chr1\tLN:248956422',
      '@RG\tID:rg1\tSM:jane.roe@clinic.example\tDT:2021-03-14',
      '@PG\tID:bwa\tCL:bwa mem ref.fa reads.fq --contact jane.doe@clinic.example',
      '@CO\tReach the donor by Phone: +1 202 555 0143',
      '@CO\tSSN 123-45-6789',
    ]),
  planted: [
    { value: 'jane.roe@clinic.example', class: 'email', part: '@RG 1 SM' },
    { value: '2021-03-14', class: 'date', part: '@RG 1 DT' },
    { value: 'jane.doe@clinic.example', class: 'email', part: '@PG 1 CL' },
    { value: '+1 202 555 0143', class: 'phone', part: '@CO 1' },
    { value: '123-45-6789', class: 'ssn', part: '@CO 2' },
  ],
} satisfies PlantedFile;
