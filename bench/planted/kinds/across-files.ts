import type { Random } from '../../../scripts/names/random.ts';
import type { Files, Kind, Place, Trial } from '../kind.ts';
import { Part10 } from '../part10.ts';
import { inventPerson, type Person, withDigits } from '../people.ts';
import { dateTags, shiftedDay } from './dates.ts';

/** What only several files together tell. */
export const acrossFiles: readonly Kind[] = [
  ofTwo('the same patient under two ids', ['identifier/linked-pseudonyms'], (first, second) => {
    asPatient(first, first.patient);
    asPatient(second, { ...first.patient, id: second.patient.id });
  }),
  ofTwo('an id that is another file’s accession number', ['identifier/shared-number'], (first, second) => {
    asPatient(second, { ...second.patient, id: first.patient.accession });
  }),
  ofTwo('another sex under one id', ['integrity/conflicting-patient'], (first, second) => {
    asPatient(second, first.patient);
    second.file.set(0x00100040, 'CS', 'F');
  }),
  ofTwo('another birth year under one id', ['integrity/conflicting-patient'], (first, second) => {
    asPatient(second, { ...first.patient, birthDate: shiftedDay(first.patient.birthDate, 900) });
  }),
  ofTwo('another name under one id', ['integrity/conflicting-patient'], (first, second) => {
    asPatient(second, { ...second.patient, id: first.patient.id, birthDate: first.patient.birthDate });
  }),
  ofTwo('dates of one patient shifted by different offsets', ['identifier/recoverable-date'], (first, second) => {
    asPatient(second, first.patient);
    for (const [index, { file, patient }] of [first, second].entries()) {
      // The time stamp of the instance still tells the day from which the date of the study was moved away.
      file.set(0x00080018, 'UI', `1.2.276.0.99123.4.${patient.day}1${index}2030.${patient.id.length + index}`);
      for (const tag of dateTags) if (file.has(tag)) file.set(tag, 'DA', shiftedDay(patient.day, -37 - 44 * index));
      file.set(0x00280303, 'CS', 'MODIFIED');
    }
  }),
  ofTwo(
    'one acquisition under two pseudonyms',
    ['identifier/linked-pseudonyms', 'outlier/acquisition-fingerprint'],
    (first, second, random) => {
      const frequency = withDigits('123.2####7', random);
      const time = withDigits('1#2#3#.####50', random);
      const weight = withDigits('7#.3#', random);
      for (const [index, { file }] of [first, second].entries()) {
        file.set(0x00100010, 'PN', `SUBJ${index + 1}`).set(0x00100020, 'LO', `SUBJ${index + 1}`);
        file.remove(0x00100030).remove(0x00080050);
        file.set(0x00180084, 'DS', frequency).set(0x00080032, 'TM', time).set(0x00101030, 'DS', weight);
      }
    },
  ),
  {
    title: 'series cleaned but for one slice',
    right: ['name'],
    rules: ['identifier/partly-cleaned-series'],
    plant({ base, person, random }) {
      if (base.bytes.length > mostBytes) return undefined;
      const dirty = random.below(20);
      const slices = Array.from({ length: 20 }, (_, index) => slice(base.bytes, index));
      const before = new Map(slices.map((file, index) => [pathOfSlice(index), file.bytes()] as const));
      const after = new Map(before);
      after.set(pathOfSlice(dirty), slices[dirty]!.set(0x00100010, 'PN', person.name).bytes());
      return { before, after, places: [{ path: pathOfSlice(dirty), at: 'several files', value: person.name }] };
    },
  },
];

/** Twenty larger ones are no small dataset, which the scan reads from memory. */
const mostBytes = 60_000;

/** A file under change and whose it is. */
interface Copy {
  readonly file: Part10;
  readonly patient: Person;
}

/** A kind of two files of two patients, between which something is made to be wrong. */
function ofTwo(
  title: string,
  rules: readonly string[],
  change: (first: Copy, second: Copy, random: Random) => void,
): Kind {
  return {
    title,
    right: [],
    rules,
    plant(trial) {
      if (trial.base.bytes.length > mostBytes) return undefined;
      const people = [trial.person, inventPerson(trial.random)] as const;
      const before = people.map((patient, index) => ownCopy(trial, patient, index));
      const after = people.map((patient, index) => ({ patient, file: ownCopy(trial, patient, index) }));
      change(after[0]!, after[1]!, trial.random);
      const places: Place[] = [{ path: pathOf(1), at: 'several files', value: '' }];
      return { before: filesOf(before), after: filesOf(after.map(({ file }) => file)), places };
    },
  };
}

/** The base file as an object of its own, of another patient than its neighbour. */
function ownCopy({ base }: Trial, patient: Person, index: number): Part10 {
  const file = new Part10(base.bytes);
  const root = `1.2.276.0.99123.9.${patient.id.replace(/\D/g, '').replace(/^0+/, '')}`;
  file.set(0x0020000d, 'UI', `${root}.1`).set(0x0020000e, 'UI', `${root}.2`).set(0x00080018, 'UI', `${root}.3`);
  file.set(0x00080050, 'SH', patient.accession).set(0x00080020, 'DA', patient.day).set(0x00100040, 'CS', 'M');
  file.set(0x00180084, 'DS', `123.25${index}831`).set(0x00080032, 'TM', `10153${index}.447500`);
  return asPatient({ file, patient }, patient);
}

function asPatient({ file }: Copy, { name, id, birthDate }: Person): Part10 {
  return file.set(0x00100010, 'PN', name).set(0x00100020, 'LO', id).set(0x00100030, 'DA', birthDate);
}

/** A slice of a series that somebody cleaned. */
function slice(bytes: Buffer, index: number): Part10 {
  const file = new Part10(bytes);
  file.set(0x00080018, 'UI', `1.2.276.0.99123.9.1.${index + 1}`).set(0x0020000e, 'UI', '1.2.276.0.99123.9.1');
  file.set(0x00100010, 'PN', 'SUBJ01').set(0x00100020, 'LO', 'SUBJ01').remove(0x00100030).remove(0x00080050);
  return file.set(0x00120062, 'CS', 'YES').set(0x00120063, 'LO', 'Basic Application Confidentiality Profile');
}

function filesOf(files: readonly Part10[]): Files {
  return new Map(files.map((file, index) => [pathOf(index), file.bytes()]));
}

function pathOf(index: number): string {
  return `scans/${index + 1}.dcm`;
}

function pathOfSlice(index: number): string {
  return `series/${String(index + 1).padStart(4, '0')}.dcm`;
}
