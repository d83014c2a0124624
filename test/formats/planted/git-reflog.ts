import type { PlantedFile } from '../planted-file.ts';

const [none, first, second] = ['0', 'a', 'b'].map((digit) => digit.repeat(40));

export default {
  file: '.git/logs/HEAD',
  content: () =>
    `${none} ${first} Jane Roe <jane.roe@clinic.example> 1790000000 +0200\tclone: from /home/mmuster/data
${first} ${second} John Doe <jdoe@mri01.clinic.example> 1790000060 +0200\tcommit: Call 555-867-5309 about the scan
`,
  planted: [
    { value: 'Jane Roe <jane.roe@clinic.example>', class: 'name', part: '1:83' },
    { value: 'mmuster', class: 'username', part: '1:153' },
    { value: 'John Doe <jdoe@mri01.clinic.example>', class: 'name', part: '2:83' },
    { value: '555-867-5309', class: 'phone', part: '2:150' },
  ],
} satisfies PlantedFile;
