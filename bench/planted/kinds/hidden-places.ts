import { element, sequence } from '../../../test/formats/dicom/build.ts';
import { inFile, type Kind } from '../kind.ts';
import { withDigits } from '../people.ts';
import { aName, aNumber, aPhone } from '../sentences.ts';

/** Places beside the attributes that anonymisers go through. */
export const hiddenPlaces: readonly Kind[] = [
  inFile('overlay description (60xx,0022)', ['name'], (file, { person, random }) => {
    const group = 0x6000 + 2 * random.below(8);
    const made = aName.make(person, random);
    file.set(group * 0x10000 + 0x0022, 'LO', made.text);
    return { at: { attribute: `(${hex(group)},0022)` }, ...made };
  }),
  inFile('overlay label (60xx,1500)', ['name'], (file, { person, random }) => {
    const group = 0x6000 + 2 * random.below(8);
    file.set(group * 0x10000 + 0x1500, 'LO', person.name);
    return { at: { attribute: `(${hex(group)},1500)` }, value: person.name };
  }),
  inFile('curve description (50xx,0022)', ['name'], (file, { person, random }) => {
    const group = 0x5000 + 2 * random.below(8);
    const made = aName.make(person, random);
    file.set(group * 0x10000 + 0x0022, 'LO', made.text);
    return { at: { attribute: `(${hex(group)},0022)` }, ...made };
  }),
  inFile('graphic annotation', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    const { writing } = file;
    const text = sequence(0x00700008, [element(0x00700006, 'ST', made.text, writing)], { writing });
    file.setSequence(0x00700001, [text]);
    return { at: { attribute: '(0070,0001)[0].(0070,0008)[0].(0070,0006)' }, ...made };
  }),
  inFile('creator of a presentation', ['name'], (file, { person }) => {
    file.set(0x00700084, 'PN', person.name);
    return { at: { attribute: '(0070,0084)' }, value: person.name };
  }),
  inFile('waveform annotation', ['phone'], (file, { person, random }) => {
    const made = aPhone.make(person, random);
    file.setSequence(0x0040b020, [element(0x00700006, 'ST', made.text, file.writing)]);
    return { at: { attribute: '(0040,B020)[0].(0070,0006)' }, ...made };
  }),
  inFile('retired interpretation text', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    file.set(0x4008010b, 'ST', made.text);
    return { at: { attribute: '(4008,010B)' }, ...made };
  }),
  inFile(
    'File Meta Information, title of the source',
    ['other-id', 'username', 'device-serial'],
    (file, { random }) => {
      const value = withDigits('RADWS##', random);
      file.setMeta(0x00020016, 'AE', value);
      return { at: { attribute: '(0002,0016)' }, value };
    },
  ),
  inFile('File Meta Information, private information', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    file.setMeta(0x00020100, 'UI', '1.2.276.0.7230010.3.0.3.6.1').setMeta(0x00020102, 'OB', even(made.text));
    return { at: { attribute: '(0002,0102)' }, ...made };
  }),
  inFile('preamble', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    file.preamble = Buffer.alloc(128);
    file.preamble.write(made.text, 'latin1');
    return { at: 'outside the data set', value: made.value };
  }),
  inFile('bytes behind the data set', ['mrn', 'other-id'], (file, { person, random }) => {
    const made = aNumber.make(person, random);
    file.trailing = Buffer.from(`${'\0'.repeat(16)}\n${made.text}\n`, 'latin1');
    return { at: 'outside the data set', value: made.value };
  }),
  inFile('text behind a NUL in a value', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    file.set(0x0008103e, 'LO', even(`T2 axial\0${made.text}`));
    return { at: { attribute: '(0008,103E)' }, value: made.value };
  }),
  inFile('text behind a NUL in a code string', ['name'], (file, { person }) => {
    file.set(0x00180015, 'CS', even(`HEAD\0${person.name}`));
    return { at: { attribute: '(0018,0015)' }, value: person.name };
  }),
  inFile('trailing padding (FFFC,FFFC)', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    file.set(0xfffcfffc, 'OB', even(`${made.text}\0\0`));
    return { at: { attribute: '(FFFC,FFFC)' }, value: made.value };
  }),
];

function even(text: string): Buffer {
  return Buffer.from(text.length % 2 === 0 ? text : `${text}\0`, 'latin1');
}

function hex(group: number): string {
  return group.toString(16).toUpperCase().padStart(4, '0');
}
