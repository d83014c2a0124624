import type { IdentifierClass } from '../../../src/model/identifier-class.ts';
import { inFile, type Kind, pathOfFile, type Trial } from '../kind.ts';
import { Part10 } from '../part10.ts';
import { withDigits } from '../people.ts';

const sopInstanceUid = 0x00080018;
const seriesInstanceUid = 0x0020000e;
/** Siemens Medical Systems: scanners write type, serial number, date and time behind it. */
const siemensRoot = '1.3.12.2.1107.5.2.32';

/** What is written into a UID beside what makes it unique. */
export const uids: readonly Kind[] = [
  // A finding of the UID says in its reason that it holds a time.
  inUid('a date and time', ['date', 'uid'], ({ person, random }) => ({
    uid: `1.2.276.0.99123.4.${person.day}${withDigits('1#2#3#', random)}.${random.below(9000) + 100}`,
    value: person.day,
  })),
  inUid('a device’s serial number', ['device-serial', 'uid'], ({ person, random }) => {
    const serial = withDigits('35###', random);
    return { uid: `${siemensRoot}.${serial}.${person.day}101112${withDigits('#####', random)}1.0.0.0`, value: serial };
  }),
  inUid('a hardware address', ['mac'], ({ random }) => {
    const mac = `00163e${withDigits('######', random)}`;
    const hex = `6ba7b810${withDigits('9d##', random)}11d1${withDigits('8###', random)}${mac}`;
    return { uid: `2.25.${BigInt(`0x${hex}`)}`, value: mac };
  }),
  inUid('an IP address, as dcm4che writes it', ['ip'], ({ random }) => {
    const value = `141.42.${1 + random.below(250)}.${1 + random.below(250)}`;
    return { uid: `1.2.40.0.13.1.1.${value}.${withDigits('20########1', random)}.32768`, value };
  }),
  inUid('an IP address of a local network', ['ip'], ({ random }) => {
    const value = `192.168.${random.below(250)}.${1 + random.below(250)}`;
    return { uid: `1.2.826.0.1.99123.${value}.${withDigits('1#########', random)}.7`, value };
  }),
  {
    title: 'UID, the patient’s number',
    right: ['mrn', 'other-id'],
    plant(trial) {
      const { person, base, random } = trial;
      const number = withDigits('7######', random);
      const before = new Part10(base.bytes).set(0x00100020, 'LO', number).bytes();
      const uid = `1.2.276.0.99123.7.${number}.${random.below(900)}.${person.day.slice(0, 2)}`;
      const after = new Part10(before).set(seriesInstanceUid, 'UI', uid).bytes();
      return {
        before: new Map([[pathOfFile, before]]),
        after: new Map([[pathOfFile, after]]),
        places: [{ path: pathOfFile, at: { attribute: '(0020,000E)' }, value: number }],
      };
    },
  },
  {
    title: 'UID of the instance as the name of its file',
    right: ['uid'],
    plant(trial) {
      const uid = `1.2.276.0.99123.4.${withDigits('4########', trial.random)}.${trial.random.below(9000)}`;
      const bytes = new Part10(trial.base.bytes).set(sopInstanceUid, 'UI', uid).bytes();
      const path = `series/${uid}.dcm`;
      return {
        before: new Map([[pathOfFile, bytes]]),
        after: new Map([[path, bytes]]),
        places: [{ path, at: 'path', value: uid }],
      };
    },
  },
];

function inUid(
  what: string,
  right: readonly IdentifierClass[],
  make: (trial: Trial) => { uid: string; value: string },
): Kind {
  return inFile(`UID, ${what}`, right, (file, trial) => {
    const { uid, value } = make(trial);
    file.set(seriesInstanceUid, 'UI', uid);
    return { at: { attribute: '(0020,000E)' }, value };
  });
}
