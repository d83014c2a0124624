import type { PlantedFile } from '../planted-file.ts';

const content = [
  'From: Jane Roe <jane.roe@clinic.example>',
  'Subject: =?UTF-8?Q?MRN:_4471902?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain',
  '',
  'Phone: +1 202 555 0143',
  '--part',
  'Content-Type: text/csv',
  'Content-Disposition: attachment; filename="contacts.csv"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('dob,ssn\n12/05/1961,123-45-6789\n').toString('base64'),
  '--part--',
  '',
].join('\r\n');

export default {
  file: 'message.eml',
  content: () => content,
  planted: [
    { value: 'Jane Roe', class: 'name', part: '1:7' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '1:17' },
    { value: '4471902', class: 'mrn', part: '2:10' },
    { value: '+1 202 555 0143', class: 'phone', part: '9:8' },
    { value: '12/05/1961', class: 'birth-date', part: 'contacts.csv!/2:1' },
    { value: '123-45-6789', class: 'ssn', part: 'contacts.csv!/2:12' },
  ],
} satisfies PlantedFile;
