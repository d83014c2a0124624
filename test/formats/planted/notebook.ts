import type { PlantedFile } from '../planted-file.ts';

const content = `{"cells": [
{"cell_type": "markdown", "source": ["Contact *Patient:* Jane Roe\\n", "MRN: 4471902\\n"]},
{"cell_type": "code", "source": "x", "outputs": [
{"text": ["Phone:\\t+1 202 555 0143\\n"]},
{"data": {"text/html": ["<td>SSN</td><td>", "SSN 123-45-6789</td>"]}},
{"data": {"image/png": ""}}]}],
"metadata": {"date_of_birth": "12/05/1961", "email": "jane.roe@clinic.example"}}
`;

export default {
  file: 'analysis.ipynb',
  content: () => content,
  planted: [
    { value: 'Jane Roe', class: 'name', part: '2:58' },
    { value: '4471902', class: 'mrn', part: '2:77' },
    { value: '+1 202 555 0143', class: 'phone', part: '4:20' },
    { value: '123-45-6789', class: 'ssn', part: '5:50' },
    { value: '12/05/1961', class: 'birth-date', part: '7:32' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '7:55' },
  ],
} satisfies PlantedFile;
