import { element, sequence, type Writing } from '../../../test/formats/dicom/build.ts';
import { inFile, type Kind } from '../kind.ts';
import { aName, aNumber } from '../sentences.ts';

/** Items of sequences. */
export const nested: readonly Kind[] = [
  inFile('Request Attributes Sequence, description', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    file.setSequence(0x00400275, [element(0x00400007, 'LO', made.text, file.writing)]);
    return { at: { attribute: '(0040,0275)[0].(0040,0007)' }, ...made };
  }),
  inFile('Request Attributes Sequence, accession number', ['accession'], (file, { person }) => {
    file.setSequence(0x00400275, [element(0x00080050, 'SH', person.accession, file.writing)]);
    return { at: { attribute: '(0040,0275)[0].(0008,0050)' }, value: person.accession };
  }),
  inFile('Original Attributes Sequence, name and ID', ['name', 'mrn', 'other-id'], (file, { person }) => {
    const { writing } = file;
    const modified = Buffer.concat([
      element(0x00100010, 'PN', person.name, writing),
      element(0x00100020, 'LO', person.id, writing),
    ]);
    file.setSequence(0x04000561, [sequence(0x04000550, [modified], { writing })]);
    return [
      { at: { attribute: '(0400,0561)[0].(0400,0550)[0].(0010,0010)' }, value: person.name },
      { at: { attribute: '(0400,0561)[0].(0400,0550)[0].(0010,0020)' }, value: person.id },
    ];
  }),
  inFile('Other Patient IDs Sequence', ['mrn', 'other-id'], (file, { person }) => {
    const { writing } = file;
    file.setSequence(0x00101002, [
      Buffer.concat([element(0x00100020, 'LO', person.id, writing), element(0x00100022, 'CS', 'TEXT', writing)]),
    ]);
    return { at: { attribute: '(0010,1002)[0].(0010,0020)' }, value: person.id };
  }),
  inFile('Operator Identification Sequence, telephone', ['phone'], (file, { person }) => {
    file.setSequence(0x00081072, [element(0x00401103, 'LO', person.phone, file.writing)]);
    return { at: { attribute: '(0008,1072)[0].(0040,1103)' }, value: person.phone };
  }),
  inFile('Code Meaning of a procedure', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    const { writing } = file;
    file.setSequence(0x00081032, [
      Buffer.concat([element(0x00080100, 'SH', 'CTHEAD', writing), element(0x00080104, 'LO', made.text, writing)]),
    ]);
    return { at: { attribute: '(0008,1032)[0].(0008,0104)' }, ...made };
  }),
  inFile('three sequences deep, of undefined length', ['mrn', 'other-id'], (file, { person, random }) => {
    const made = aNumber.make(person, random);
    file.setSequence(0x00081110, [deep(made.text, file.writing)], true);
    return { at: { attribute: '(0008,1110)[0].(0008,1115)[0].(0008,1199)[0].(0020,4000)' }, ...made };
  }),
  inFile('name in an item of another character set', ['name'], (file, { random }) => {
    const value = random.pick(['Müller^Käthe', 'Øster^Søren', 'Иванова^Анна']);
    const { writing } = file;
    file.setSequence(0x00081110, [
      Buffer.concat([
        element(0x00080005, 'CS', 'ISO_IR 192', writing),
        element(0x00100010, 'PN', Buffer.from(value), writing),
      ]),
    ]);
    return { at: { attribute: '(0008,1110)[0].(0010,0010)' }, value };
  }),
];

function deep(comment: string, writing: Writing): Buffer {
  const isUndefined = true;
  const inner = sequence(0x00081199, [element(0x00204000, 'LT', comment, writing)], { writing, isUndefined });
  return sequence(0x00081115, [inner], { writing, isUndefined });
}
