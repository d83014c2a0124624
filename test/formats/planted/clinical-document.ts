import type { PlantedFile } from '../planted-file.ts';

const content = `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <recordTarget><patientRole>
    <id extension="4471902" root="2.16.840.1.113883.19.5"/>
    <addr><streetAddressLine>17 Orchard Road</streetAddressLine><city>Springfield</city></addr>
    <telecom value="+1 202 555 0143"/>
    <telecom value="jane.roe@clinic.example"/>
    <patient><name><given>Jane</given><family>O&apos;Roe</family></name><birthTime value="19610512"/></patient>
  </patientRole></recordTarget>
  <author><assignedAuthor><assignedPerson><name>Erika Muster</name></assignedPerson></assignedAuthor></author>
  <component><section><text>SSN 123-45-6789</text></section></component>
</ClinicalDocument>
`;

export default {
  file: 'summary.xml',
  content: () => content,
  planted: [
    { value: '4471902', class: 'mrn', part: '4:20' },
    { value: '17 Orchard Road', class: 'address', part: '5:30' },
    { value: 'Springfield', class: 'geo', part: '5:71' },
    { value: '+1 202 555 0143', class: 'phone', part: '6:21' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '7:21' },
    { value: 'Jane', class: 'name', part: '8:27' },
    { value: "O'Roe", class: 'name', part: '8:47' },
    { value: '19610512', class: 'birth-date', part: '8:91' },
    { value: 'Erika Muster', class: 'name', part: '10:49' },
    { value: '123-45-6789', class: 'ssn', part: '11:33' },
  ],
} satisfies PlantedFile;
