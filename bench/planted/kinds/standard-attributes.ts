import type { IdentifierClass } from '../../../src/model/identifier-class.ts';
import { formatTag } from '../../../src/model/location.ts';
import { lookUpTag, tagOfKeyword } from '../../../src/standards/dictionary.ts';
import { inFile, type Kind, type Trial } from '../kind.ts';
import { withDigits } from '../people.ts';
import { aBirthDate, aDate, aName, aNumber, anAddress, anEmail, aPhone, type SentenceKind } from '../sentences.ts';

/**
 * Standard attributes of the top level, by Value Representation. Days of a machine's own, such as that of its last
 * calibration, are none: under Safe Harbor they are no dates of a person.
 */
export const standardAttributes: readonly Kind[] = [
  attribute('PatientName', ['name'], ({ person }) => person.name),
  attribute('OtherPatientNames', ['name'], ({ person }) => `${person.name}\\${person.family}^${person.given[0]}`),
  attribute('PatientMotherBirthName', ['name'], ({ person }) => person.family),
  attribute('ReferringPhysicianName', ['name'], ({ person }) => `${person.name}^^Dr.`),
  attribute('OperatorsName', ['name'], ({ person }) => person.name),
  unicodeName('in Latin letters with accents', (random) =>
    random.pick(['Müller-Lüdenscheidt^Jürgen', 'Désirée^Françoise', 'Žižková^Bronislava', 'Ångström^Göran']),
  ),
  unicodeName('in Cyrillic letters', (random) =>
    random.pick(['Кузнецова^Екатерина', 'Шевченко^Олександр', 'Иванов^Пётр']),
  ),
  unicodeName('in component groups', (random) =>
    random.pick(['Yamada^Tarou=山田^太郎=やまだ^たろう', 'Hong^Gildong=洪^吉洞=홍^길동', 'Wang^XiaoDong=王^小東=']),
  ),
  attribute('PatientID', ['mrn', 'other-id'], ({ person }) => person.id),
  attribute('OtherPatientIDs', ['mrn', 'other-id'], ({ person }) => `${person.id}\\${person.accession}`),
  attribute('MedicalRecordLocator', ['mrn', 'other-id'], ({ person }) => person.id),
  attribute('AdmissionID', ['mrn', 'other-id'], ({ person }) => person.accession),
  attribute('AccessionNumber', ['accession'], ({ person }) => person.accession),
  attribute('StudyID', ['other-id', 'accession'], ({ person }) => person.accession),
  attribute('InsurancePlanIdentification', ['health-id', 'other-id', 'account'], ({ person }) => `K${person.id}`),
  attribute('PatientBirthDate', ['birth-date'], ({ person }) => person.birthDate),
  attribute('StudyDate', ['date'], ({ person }) => person.day),
  attribute('AcquisitionDateTime', ['date'], ({ person }) => `${person.day}101530.250000+0100`),
  attribute('PatientAge', ['age'], ({ random }) => `09${random.below(10)}Y`),
  attribute('PatientAddress', ['address'], ({ person }) => person.address),
  attribute('PatientTelephoneNumbers', ['phone'], ({ person }) => person.phone),
  attribute('InstitutionName', ['organization'], ({ person }) => person.hospital),
  attribute('InstitutionAddress', ['address', 'organization'], ({ person }) => person.address),
  attribute(
    'RetrieveURL',
    ['url'],
    ({ person }) => `https://pacs.${person.email.split('@')[1]}/wado?patient=${person.id}`,
  ),
  attribute('ScheduledStationAETitle', ['other-id'], ({ random }) => withDigits('CTSUITE##', random)),
  text('PatientComments', aName),
  text('PatientComments', aPhone),
  text('ImageComments', aNumber),
  text('ImageComments', anEmail),
  text('AdditionalPatientHistory', aDate),
  text('AdditionalPatientHistory', aBirthDate),
  text('StudyDescription', aName),
  text('SeriesDescription', aNumber),
  text('ProtocolName', aName),
  text('DerivationDescription', aName),
  text('TextValue', anAddress),
  text('StrainDescription', aName),
  codeString('BodyPartExamined', 'a name', ['name'], ({ person }) =>
    `${person.family}^${person.given}`.toUpperCase().slice(0, 16),
  ),
  codeString('ScanOptions', 'a record number', ['mrn', 'other-id'], ({ person }) => `MRN ${person.id}`),
];

/** Exchanges one attribute for a value that is all identifier. */
function attribute(keyword: string, right: readonly IdentifierClass[], value: (trial: Trial) => string): Kind {
  const { tag, vr } = known(keyword);
  return inFile(`${keyword} (${vr})`, right, (file, trial) => {
    const planted = value(trial);
    file.set(tag, vr, planted);
    return { at: { attribute: formatTag(tag) }, value: planted };
  });
}

/** A patient's name in UTF-8, in a file whose other texts are ASCII and so mean the same in it. */
function unicodeName(how: string, name: (random: Trial['random']) => string): Kind {
  return inFile(`PatientName (PN), ${how}`, ['name'], (file, { base, random }) => {
    if (base.path.includes('charset_files') || base.path.includes('J2K_pixelrep')) return undefined;
    const planted = name(random);
    file.set(known('SpecificCharacterSet').tag, 'CS', 'ISO_IR 192').set(0x00100010, 'PN', Buffer.from(planted));
    return { at: { attribute: '(0010,0010)' }, value: planted };
  });
}

/** Exchanges one attribute for a text with an identifier in it. */
function text(keyword: string, sentence: SentenceKind): Kind {
  const { tag, vr } = known(keyword);
  return inFile(`${keyword} (${vr}), ${sentence.title}`, sentence.right, (file, { person, random }) => {
    const made = sentence.make(person, random);
    file.set(tag, vr, made.text);
    return { at: { attribute: formatTag(tag) }, ...made };
  });
}

/** A code of the standard's own terms, in which somebody wrote something else. */
function codeString(
  keyword: string,
  what: string,
  right: readonly IdentifierClass[],
  value: (trial: Trial) => string,
): Kind {
  return { ...attribute(keyword, right, value), title: `${keyword} (CS), ${what}` };
}

function known(keyword: string): { tag: number; vr: string } {
  const tag = tagOfKeyword(keyword);
  if (tag === undefined) throw new Error(`no attribute ${keyword}`);
  return { tag, vr: lookUpTag(tag)!.vr };
}
