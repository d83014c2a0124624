import type { PlantedFile } from '../planted-file.ts';

const content = `{"resourceType": "Bundle", "entry": [
{"resource": {"resourceType": "Patient", "birthDate": "1961-05-12",
"identifier": [{"system": "urn:oid:1.2.3", "value": "4471902"}],
"name": [{"family": "Roe", "given": ["Jane"]}],
"telecom": [{"system": "phone", "value": "+1 202 555 0143"},
{"system": "email", "value": "jane.roe@clinic.example"}],
"address": [{"line": ["17 Orchard Road"], "city": "Springfield", "postalCode": "02139"}]}},
{"resource": {"resourceType": "Observation", "subject": {"display": "Jane Roe"},
"performer": [{"display": "Erika Muster"}], "note": [{"text": "SSN 123-45-6789"}]}}]}
`;

export default {
  file: 'bundle.json',
  content: () => content,
  planted: [
    { value: '1961-05-12', class: 'birth-date', part: '2:56' },
    { value: '4471902', class: 'mrn', part: '3:54' },
    { value: 'Roe', class: 'name', part: '4:22' },
    { value: 'Jane', class: 'name', part: '4:39' },
    { value: '+1 202 555 0143', class: 'phone', part: '5:43' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '6:31' },
    { value: '17 Orchard Road', class: 'address', part: '7:24' },
    { value: 'Springfield', class: 'geo', part: '7:52' },
    { value: '02139', class: 'postcode', part: '7:81' },
    { value: 'Jane Roe', class: 'name', part: '8:70' },
    { value: 'Erika Muster', class: 'name', part: '9:28' },
    { value: '123-45-6789', class: 'ssn', part: '9:68' },
  ],
} satisfies PlantedFile;
