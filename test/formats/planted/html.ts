import type { PlantedFile } from '../planted-file.ts';

const content = `<!DOCTYPE html>
<html><head><meta name="PatientName" content="Jane Roe"></head>
<body>
<p>Mail: <b>jane.roe</b>@clinic.example</p>
<p>Phone: +1&nbsp;202 555 0143</p><!-- MRN: 4471902 -->
<script>var note = "SSN 123-45-6789";</script>
<p>DOB: <i>12/05/1961</i></p>
</body></html>
`;

export default {
  file: 'report.html',
  content: () => content,
  planted: [
    { value: 'Jane Roe', class: 'name', part: '2:47' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '4:13' },
    { value: '+1 202 555 0143', class: 'phone', part: '5:11' },
    { value: '4471902', class: 'mrn', part: '5:45' },
    { value: '123-45-6789', class: 'ssn', part: '6:25' },
    { value: '12/05/1961', class: 'birth-date', part: '7:12' },
  ],
} satisfies PlantedFile;
