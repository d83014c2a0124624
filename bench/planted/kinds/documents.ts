import type { IdentifierClass } from '../../../src/model/identifier-class.ts';
import { element, sequence } from '../../../test/formats/dicom/build.ts';
import { pdfFile, shownText } from '../../../test/formats/pdf-file.ts';
import { inFile, type Kind, type Trial } from '../kind.ts';
import type { Part10 } from '../part10.ts';
import { aName } from '../sentences.ts';

const contentSequence = 0x0040a730;

/** Structured reports, encapsulated documents and media directories. */
export const documents: readonly Kind[] = [
  contentItem('TEXT', 'text', ['name'], ({ person, random }) => ({
    tag: 0x0040a160,
    vr: 'UT',
    ...aName.make(person, random),
  })),
  contentItem('PNAME', 'person name', ['name'], ({ person }) => whole(0x0040a123, 'PN', person.name)),
  contentItem('DATE', 'date', ['date'], ({ person }) => whole(0x0040a121, 'DA', person.day)),
  contentItem('DATETIME', 'date and time', ['date'], ({ person }) => whole(0x0040a120, 'DT', `${person.day}112233`)),
  inFile('structured report, code meaning', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    const { writing } = file;
    const code = Buffer.concat([
      element(0x00080100, 'SH', '121008', writing),
      element(0x00080102, 'SH', 'DCM', writing),
      element(0x00080104, 'LO', made.text, writing),
    ]);
    file.setSequence(contentSequence, [
      Buffer.concat([element(0x0040a040, 'CS', 'CODE', writing), sequence(0x0040a168, [code], { writing })]),
    ]);
    return { at: { attribute: '(0040,A730)[0].(0040,A168)[0].(0008,0104)' }, ...made };
  }),
  inFile('structured report, text in a container', ['name'], (file, { person, random }) => {
    const made = aName.make(person, random);
    const { writing } = file;
    const [first, second] = ['No fracture is seen.', made.text].map((text) =>
      Buffer.concat([element(0x0040a040, 'CS', 'TEXT', writing), element(0x0040a160, 'UT', text, writing)]),
    );
    file.setSequence(contentSequence, [
      Buffer.concat([
        element(0x0040a040, 'CS', 'CONTAINER', writing),
        sequence(contentSequence, [first!, second!], { writing, isUndefined: true }),
      ]),
    ]);
    return { at: { attribute: '(0040,A730)[0].(0040,A730)[1].(0040,A160)' }, ...made };
  }),
  inFile('encapsulated PDF', ['name'], (file, { person, random }) => {
    const { text, value } = aName.make(person, random);
    encapsulate(file, 'application/pdf', pdfFile({ pages: [shownText([72, 700, text])] }));
    return { at: 'member', value };
  }),
  inFile('encapsulated PDF, title of the document', ['name'], (file, { person }) => {
    const pages = [shownText([72, 700, 'Findings are normal.'])];
    encapsulate(file, 'application/pdf', pdfFile({ pages, information: `/Title(Report on patient ${person.spoken})` }));
    return { at: 'member', value: person.spoken };
  }),
  inFile('encapsulated CDA', ['name', 'mrn', 'birth-date'], (file, { person }) => {
    encapsulate(file, 'text/XML', Buffer.from(clinicalDocument(person)));
    return { at: 'member', value: person.family };
  }),
  inFile('media directory, patient record', ['name', 'mrn', 'other-id'], (file, { person }) => {
    const { writing } = file;
    file.setSequence(0x00041220, [
      Buffer.concat([
        element(0x00041430, 'CS', 'PATIENT', writing),
        element(0x00100010, 'PN', person.name, writing),
        element(0x00100020, 'LO', person.id, writing),
      ]),
    ]);
    return [
      { at: { attribute: '(0004,1220)[0].(0010,0010)' }, value: person.name },
      { at: { attribute: '(0004,1220)[0].(0010,0020)' }, value: person.id },
    ];
  }),
];

/** A value of a content item: its element, and the identifier in it. */
interface ContentValue {
  tag: number;
  vr: string;
  text: string;
  value: string;
}

function whole(tag: number, vr: string, value: string): ContentValue {
  return { tag, vr, text: value, value };
}

/** One content item of a report, of a Value Type (PS3.3 section C.17.3). */
function contentItem(
  type: string,
  what: string,
  right: readonly IdentifierClass[],
  make: (trial: Trial) => ContentValue,
): Kind {
  return inFile(`structured report, ${what}`, right, (file, trial) => {
    const { tag, vr, text, value } = make(trial);
    const { writing } = file;
    file.setSequence(contentSequence, [
      Buffer.concat([element(0x0040a040, 'CS', type, writing), element(tag, vr, text, writing)]),
    ]);
    const number = (tag & 0xffff).toString(16).toUpperCase();
    return { at: { attribute: `(0040,A730)[0].(0040,${number})` }, value, text };
  });
}

function encapsulate(file: Part10, mediaType: string, content: Buffer): void {
  const even = content.length % 2 === 0 ? content : Buffer.concat([content, Buffer.alloc(1)]);
  file.set(0x00420012, 'LO', mediaType).set(0x00420011, 'OB', even);
}

function clinicalDocument({ given, family, id, birthDate }: Trial['person']): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole>
  <id extension="${id}" root="2.16.840.1.113883.19.5"/>
  <patient><name><given>${given}</given><family>${family}</family></name><birthTime value="${birthDate}"/></patient>
</patientRole></recordTarget></ClinicalDocument>
`;
}
