import type { PlantedFile } from '../planted-file.ts';

const content = [
  'MSH|^~\\&|ADT|CLINIC|LAB|HOSP|201903121030||ADT^A01|MSG1|P|2.5',
  'PID|1||4471902^^^HOSP^MR||ROE^JANE^Q||19610512|F|||17 Orchard Road^^Springfield^IL^02139||(202)555-0143||||||123-45-6789',
  'NK1|1|ROE^JOHN|SPO',
  'PV1|1|I|||||98231^MUSTER^ERIKA^^^DR',
  'OBX|1|TX|NOTE||Contact: jane.roe@clinic.example',
].join('\r');

export default {
  file: 'admission.hl7',
  content: () => content,
  planted: [
    { value: '4471902', class: 'mrn', part: '2:8' },
    { value: 'ROE^JANE^Q', class: 'name', part: '2:27' },
    { value: '19610512', class: 'birth-date', part: '2:39' },
    { value: '17 Orchard Road', class: 'address', part: '2:52' },
    { value: 'Springfield', class: 'geo', part: '2:69' },
    { value: '02139', class: 'postcode', part: '2:84' },
    { value: '(202)555-0143', class: 'phone', part: '2:91' },
    { value: '123-45-6789', class: 'ssn', part: '2:110' },
    { value: 'ROE^JOHN', class: 'name', part: '3:7' },
    { value: 'MUSTER^ERIKA^^^DR', class: 'name', part: '4:19' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '5:25' },
  ],
} satisfies PlantedFile;
