import type { Random } from '../../scripts/names/random.ts';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import { dashed, dotted, type Person } from './people.ts';

/** A text and the value in it that identifies. */
export interface Sentence {
  readonly text: string;
  readonly value: string;
}

/** What somebody typed where a text may stand, and what in it identifies. */
export interface SentenceKind {
  /** Ends the title of a kind: "PatientComments (LT), a name". */
  readonly title: string;
  readonly right: readonly IdentifierClass[];
  make(person: Person, random: Random): Sentence;
}

export const aName: SentenceKind = {
  title: 'a name',
  right: ['name'],
  make({ spoken, given, family }, random) {
    const [value, text] = random.pick([
      [spoken, `Patient ${spoken} moved during the scan, repeated.`],
      [spoken, `Reported by Dr. ${spoken}, second reading pending`],
      [`${family}, ${given}`, `Compare with the study of ${family}, ${given}`],
      [family, `Befund fur Frau ${family}, Kontrolle in drei Monaten`],
      [family, `Discussed with Mr. ${family} after the examination`],
    ] as const);
    return { text, value };
  },
};

export const aNumber: SentenceKind = {
  title: 'a record number',
  right: ['mrn', 'other-id', 'health-id'],
  make: ({ id }, random) => ({
    text: random.pick([`MRN ${id}, follow-up`, `Patient ID: ${id} T2 axial`, `head CT, MRN: ${id}`]),
    value: id,
  }),
};

export const aPhone: SentenceKind = {
  title: 'a telephone number',
  right: ['phone'],
  make: ({ phone }, random) => ({
    text: random.pick([`Please call ${phone} with the result`, `Tel. ${phone}`, `results to mother, phone ${phone}`]),
    value: phone,
  }),
};

export const aDate: SentenceKind = {
  title: 'a date',
  right: ['date'],
  make({ day }, random) {
    const value = random.pick([dotted(day), dashed(day), `${day.slice(4, 6)}/${day.slice(6)}/${day.slice(0, 4)}`]);
    const text = random.pick([`Status post operation on ${value}`, `compared with ${value}`, `Aufnahme vom ${value}`]);
    return { text, value };
  },
};

export const aBirthDate: SentenceKind = {
  title: 'a birth date',
  right: ['birth-date', 'date'],
  make({ birthDate }, random) {
    const value = random.pick([dotted(birthDate), dashed(birthDate)]);
    return { text: random.pick([`DOB ${value}`, `born ${value}, right-handed`, `geb. ${value}`]), value };
  },
};

export const anEmail: SentenceKind = {
  title: 'an e-mail address',
  right: ['email'],
  make: ({ email }) => ({ text: `send images to ${email}`, value: email }),
};

export const anAddress: SentenceKind = {
  title: 'a postal address',
  right: ['address'],
  make: ({ address, street }, random) => ({
    text: random.pick([`Discharged home to ${address}`, `Address: ${address}`, `lives at ${address}`]),
    value: street,
  }),
};
