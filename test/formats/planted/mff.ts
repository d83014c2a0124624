import type { PlantedFile } from '../planted-file.ts';

/** What an EGI recording, which is a folder, tells of the person (`subject.xml`). */
const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<patient xmlns="http://www.egi.com/subject_mff">
  <fields>
    <field>
      <name>localIdentifier</name>
      <data dataType="string">4471902</data>
    </field>
    <field>
      <name>comment</name>
      <data dataType="string">SSN 123-45-6789</data>
    </field>
  </fields>
</patient>
`;

export default {
  file: 'sub-01_eeg.mff/subject.xml',
  content: () => content,
  planted: [
    { value: '4471902', class: 'mrn', part: '6:31' },
    { value: '123-45-6789', class: 'ssn', part: '10:35' },
  ],
} satisfies PlantedFile;
