import type { PlantedFile } from '../planted-file.ts';

const content = `##fileformat=VCFv4.3
##SAMPLE=<ID=S1,Description="Patient: Jane Roe, MRN: 4471902">
##contact=jane.roe@clinic.example
#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t5581234
1\t10\t.\tA\tC\t.\tPASS\t.\tGT\t0/1
`;

export default {
  file: 'calls.vcf',
  content: () => content,
  planted: [
    { value: 'Jane Roe', class: 'name', part: '2:39' },
    { value: '4471902', class: 'mrn', part: '2:54' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '3:11' },
    { value: '5581234', class: 'other-id', part: '4:47' },
  ],
} satisfies PlantedFile;
