import { pdfFile, shownText } from '../pdf-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'referral.pdf',
  content: () =>
    pdfFile({
      pages: [shownText([72, 700, 'Please wait'])],
      form: '<xfa:datasets><xfa:data><form1><patient_name>Jane Roe</patient_name><remark>SSN 123-45-6789</remark></form1></xfa:data></xfa:datasets>',
    }),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'form field 1' },
    { value: '123-45-6789', class: 'ssn', part: 'form field 2' },
  ],
} satisfies PlantedFile;
