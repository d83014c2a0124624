import type { IdentifierClass } from '../../../src/model/identifier-class.ts';
import { formatTag } from '../../../src/model/location.ts';
import { element } from '../../../test/formats/dicom/build.ts';
import { inFile, type Kind, type PlaceInFile, type Trial } from '../kind.ts';
import type { Part10 } from '../part10.ts';
import { aDate, aName, aNumber, anEmail, aPhone, type Sentence, type SentenceKind } from '../sentences.ts';
import { type csaHeader, geProtocolBlock, setCsaHeader, siemensProtocol } from '../vendor-headers.ts';

/** Private attributes: values of every representation, and vendors' headers inside of them. */
export const privateAttributes: readonly Kind[] = [
  wholeValue('LO', 'a name', ['name'], ({ person }) => person.name),
  wholeValue('PN', 'a name', ['name'], ({ person }) => person.name),
  wholeValue('DA', 'a date', ['date'], ({ person }) => person.day),
  wholeValue('DT', 'a date', ['date'], ({ person }) => `${person.day}101530`),
  wholeValue('SH', 'a telephone number', ['phone'], ({ person }) => person.phone),
  wholeValue('LO', 'a record number', ['mrn', 'other-id'], ({ person }) => `MRN ${person.id}`),
  textValue('LT', aName),
  textValue('ST', aPhone),
  textValue('UT', anEmail),
  textValue('UN', aName),
  textValue('UN', aDate),
  textValue('OB', aName),
  textValue('OB', aNumber),
  inFile('private text of an implicit file', ['name'], (file, { person, random }) => {
    if (file.writing.explicit) return undefined;
    return atPrivate(file, 'LO', aName.make(person, random));
  }),
  inFile('private sequence', ['name'], (file, { person }) => {
    const { tag } = reserve(file, 0x0029);
    file.setSequence(tag, [element(0x00100010, 'PN', person.name, file.writing)]);
    return { at: { attribute: `${formatTag(tag)}[0].(0010,0010)` }, value: person.name };
  }),
  inFile('private attribute inside a private sequence', ['mrn', 'other-id'], (file, { person, random }) => {
    if (!file.writing.explicit) return undefined;
    const made = aNumber.make(person, random);
    const { tag, block } = reserve(file, 0x0029);
    const inner = 0x00290000 + block * 0x100 + 0x20;
    file.setSequence(tag, [
      Buffer.concat([
        element(0x00290000 + block, 'LO', creator, file.writing),
        element(inner, 'LT', made.text, file.writing),
      ]),
    ]);
    return { at: { attribute: `${formatTag(tag)}[0].${formatTag(inner)}` }, ...made };
  }),
  inFile('private creator that is a name', ['name'], (file, { person }) => {
    const block = file.freeBlock(0x0029);
    const tag = 0x00290000 + block;
    const value = `WORKSTATION OF ${person.spoken}`;
    file.set(tag, 'LO', value).set(0x00290000 + block * 0x100 + 1, 'LO', 'v1');
    return { at: { attribute: formatTag(tag) }, value: person.spoken, text: value };
  }),
  inFile('private patient number by a vendor’s dictionary', ['mrn', 'other-id'], (file, { person }) => {
    if (file.has(0x00310010)) return undefined;
    file.set(0x00310010, 'LO', 'MITRA LINKED ATTRIBUTES 1.0').set(0x00311020, 'LO', person.id);
    return { at: { attribute: '(0031,1020)' }, value: person.id };
  }),
  inFile('Siemens CSA header, value', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    return siemens(file, 0x10, 'CSA HEADER', made, [
      { name: 'EchoLinePosition', vr: 'IS', values: ['64'] },
      { name: 'ProtocolChangeHistory', vr: 'LT', values: [made.text] },
      { name: 'RealDwellTime', vr: 'IS', values: ['8300'] },
    ]);
  }),
  inFile('Siemens CSA header, ASCCONV protocol', ['name'], (file, { person }) => {
    const made = { text: `tPatientName                             = ""${person.name}""`, value: person.name };
    return siemens(file, 0x20, 'CSA HEADER', made, [
      { name: 'UsedPatientWeight', vr: 'DS', values: ['71.00000000'] },
      { name: 'MrPhoenixProtocol', vr: 'UN', values: [siemensProtocol(made.text)] },
    ]);
  }),
  inFile('GE protocol block', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    const block = file.blockOf(0x0025, 'GEMS_SERS_01') ?? 0x10;
    if (block !== 0x10) return undefined;
    file.set(0x00250010, 'LO', 'GEMS_SERS_01').set(0x0025101b, 'OB', geProtocolBlock(`SEDESC "${made.text}"`));
    return { at: { attribute: '(0025,101B)' }, value: made.value };
  }),
  inFile('private attribute behind the pixel data', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    if (!file.writing.explicit || !file.has(0x7fe00010)) return undefined;
    file.set(0x7fe10010, 'LO', creator).set(0x7fe11010, 'LT', made.text);
    return { at: { attribute: '(7FE1,1010)' }, ...made };
  }),
];

/** Of no vendor, so that no dictionary knows its attributes. */
const creator = 'NORTHLAB VIEWER 2.1';

/** A private attribute whose value is all identifier. */
function wholeValue(
  vr: string,
  what: string,
  right: readonly IdentifierClass[],
  value: (trial: Trial) => string,
): Kind {
  return inFile(`private ${vr}, ${what}`, right, (file, trial) => {
    // The representation of a private attribute is not told in an implicit encoding.
    if (!file.writing.explicit) return undefined;
    const planted = value(trial);
    return atPrivate(file, vr, { text: planted, value: planted });
  });
}

/** A private attribute with a text. */
function textValue(vr: string, sentence: SentenceKind): Kind {
  return inFile(`private ${vr}, ${sentence.title}`, sentence.right, (file, { person, random }) => {
    if (!file.writing.explicit) return undefined;
    const made = sentence.make(person, random);
    return atPrivate(file, vr, made);
  });
}

function atPrivate(file: Part10, vr: string, { text, value }: Sentence): PlaceInFile {
  const { tag } = reserve(file, 0x0029);
  file.set(tag, vr, vr === 'OB' ? Buffer.from(`${text}${'\0'.repeat(1 + ((text.length + 1) % 2))}`) : text);
  return { at: { attribute: formatTag(tag) }, text, value };
}

/** Reserves a block of a private group; the tag is that of an attribute in it. */
function reserve(file: Part10, group: number): { tag: number; block: number } {
  const block = file.freeBlock(group);
  file.set(group * 0x10000 + block, 'LO', creator);
  return { tag: group * 0x10000 + block * 0x100 + 0x10, block };
}

/** Puts a CSA header with a sentence where Siemens scanners have it. */
function siemens(
  file: Part10,
  number: 0x10 | 0x20,
  kind: string,
  { value }: Sentence,
  tags: Parameters<typeof csaHeader>[0],
): PlaceInFile | undefined {
  return { at: { attribute: formatTag(setCsaHeader(file, number, tags, kind)) }, value };
}
