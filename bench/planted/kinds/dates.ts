import type { IdentifierClass } from '../../../src/model/identifier-class.ts';
import { formatTag } from '../../../src/model/location.ts';
import { type Kind, type PlaceInFile, pathOfFile, type Trial } from '../kind.ts';
import { Part10 } from '../part10.ts';
import { dashed, withDigits } from '../people.ts';
import { setCsaHeader, siemensProtocol } from '../vendor-headers.ts';

/** Study, series, acquisition, content and instance creation date. */
export const dateTags = [0x00080020, 0x00080021, 0x00080022, 0x00080023, 0x00080012];
const longitudinalTemporalInformationModified = 0x00280303;

/** Dates that were taken out or shifted, and are there all the same. */
export const dates: readonly Kind[] = [
  {
    title: 'birth date that follows from an age in days',
    right: ['birth-date'],
    rules: ['identifier/recoverable-birth-date'],
    plant({ base, person, random }) {
      const value = `0${10 + random.below(80)}D`;
      const file = new Part10(base.bytes)
        .remove(0x00100030)
        .set(dateTags[0]!, 'DA', person.day)
        .set(0x00101010, 'AS', '');
      const before = file.bytes();
      return {
        before: new Map([[pathOfFile, before]]),
        after: new Map([[pathOfFile, file.set(0x00101010, 'AS', value).bytes()]]),
        places: [{ path: pathOfFile, at: { attribute: '(0010,1010)' }, value }],
      };
    },
  },
  {
    title: 'birth date that follows from an age in a Siemens CSA header',
    right: ['birth-date'],
    rules: ['identifier/recoverable-birth-date'],
    plant({ base, person, random }) {
      const value = `${5 + random.below(12)}.${10 + random.below(89)}`;
      const file = new Part10(base.bytes).remove(0x00100030).set(dateTags[0]!, 'DA', person.day);
      const before = file.bytes();
      const pattern = { name: 'PatReinPattern', vr: 'ST', values: [`1;HFS;45.36;${value};3;0;2;866892320`] };
      const tag = setCsaHeader(file, 0x20, [pattern]);
      return {
        before: new Map([[pathOfFile, before]]),
        after: new Map([[pathOfFile, file.bytes()]]),
        places: [{ path: pathOfFile, at: { attribute: formatTag(tag) }, value }],
      };
    },
  },
  inShifted('UID of the series', (file, { person, random }) => {
    const uid = `1.2.276.0.99123.4.${person.day}${withDigits('1#2#3#', random)}.${random.below(9000) + 100}`;
    file.set(0x0020000e, 'UI', uid);
    return { at: { attribute: '(0020,000E)' }, value: person.day };
  }),
  inShifted('UID in a Siemens CSA header', (file, { person, random }) => {
    const uid = `1.3.12.2.1107.5.2.19.${10_000 + random.below(90_000)}.${person.day}101530${withDigits('1#2#3#', random)}`;
    const tag = setCsaHeader(file, 0x20, [
      { name: 'MrPhoenixProtocol', vr: 'UN', values: [siemensProtocol(`tReferenceImage0 = ""${uid}""`)] },
    ]);
    return { at: { attribute: formatTag(tag) }, value: person.day };
  }),
  inShifted('private DT', (file, { person }) => {
    if (!file.writing.explicit) return undefined;
    const block = file.freeBlock(0x0029);
    const value = `${person.day}101530`;
    file.set(0x00290000 + block, 'LO', 'NORTHLAB VIEWER 2.1').set(0x00290000 + block * 0x100 + 0x10, 'DT', value);
    return { at: { attribute: `(0029,${block.toString(16)}10)` }, value };
  }),
  inShifted('text', (file, { person }) => {
    const value = dashed(person.day);
    const text = `Exam of ${value}, repeated sequence`;
    file.set(0x00204000, 'LT', text);
    return { at: { attribute: '(0020,4000)' }, value, text };
  }),
  {
    title: 'true date beside shifted ones, name of the file',
    right: ['date'],
    plant(trial) {
      const bytes = shifted(trial).bytes();
      const path = `series/${trial.person.day}_0001.dcm`;
      return {
        before: new Map([[pathOfFile, bytes]]),
        after: new Map([[path, bytes]]),
        places: [{ path, at: 'path', value: trial.person.day }],
      };
    },
  },
];

/** A file whose dates are said to be shifted, and are, but for one that still tells the true day. */
function inShifted(where: string, leave: (file: Part10, trial: Trial) => PlaceInFile | undefined): Kind {
  const right: readonly IdentifierClass[] = ['date'];
  return {
    title: `true date beside shifted ones, ${where}`,
    right,
    plant(trial) {
      const before = shifted(trial).bytes();
      const file = new Part10(before);
      const place = leave(file, trial);
      if (!place) return undefined;
      return {
        before: new Map([[pathOfFile, before]]),
        after: new Map([[pathOfFile, file.bytes()]]),
        places: [{ path: pathOfFile, ...place }],
      };
    },
  };
}

/** The base file with the trial's day, some weeks earlier, in all of its dates. */
function shifted({ base, person, random }: Trial): Part10 {
  const file = new Part10(base.bytes);
  const day = shiftedDay(person.day, -(20 + random.below(300)));
  for (const tag of dateTags) if (tag === dateTags[0] || file.has(tag)) file.set(tag, 'DA', day);
  return file.set(longitudinalTemporalInformationModified, 'CS', 'MODIFIED');
}

/** `YYYYMMDD` some days later. */
export function shiftedDay(day: string, days: number): string {
  const at = Date.parse(dashed(day)) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
}
