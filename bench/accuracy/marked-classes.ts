import type { IdentifierClass } from '../../src/model/identifier-class.ts';

/** What a class of the sets means to us. */
interface MarkedClass {
  /** The class that we would give it. Where we have none of that name, the closest. */
  readonly own: IdentifierClass;
  /** Classes that count as found: its own and those that the same value may rightly be given. */
  readonly accepted: readonly IdentifierClass[];
  /** The row of the tables that it is counted in. */
  readonly row: string;
}

/** Numbers that name a person, a thing of a person or an account: which of them a number is depends on words beside it. */
const numbers: readonly IdentifierClass[] = [
  'ssn',
  'national-id',
  'health-id',
  'mrn',
  'accession',
  'other-id',
  'account',
  'iban',
  'credit-card',
  'passport',
  'driver-license',
  'plate',
  'vin',
  'device-serial',
];
const dates: readonly IdentifierClass[] = ['date', 'birth-date'];
const places: readonly IdentifierClass[] = ['address', 'postcode', 'geo'];

const one = (own: IdentifierClass): MarkedClass => ({ own, accepted: [own], row: own });
const number = (own: IdentifierClass, row: string = own): MarkedClass => ({ own, accepted: numbers, row });
const place = (own: IdentifierClass): MarkedClass => ({ own, accepted: places, row: 'address, postcode, place' });
const date = (own: IdentifierClass): MarkedClass => ({ own, accepted: dates, row: 'date, birth-date' });

const classes: Readonly<Record<string, MarkedClass>> = {
  NAME: one('name'),
  DATE: date('date'),
  BIRTH_DATE: date('birth-date'),
  AGE: one('age'),
  PHONE: one('phone'),
  FAX: one('phone'),
  EMAIL: one('email'),
  URL: one('url'),
  IP: one('ip'),
  MAC: one('mac'),
  UID: one('uid'),
  // One of random bits says nothing of anybody; those with a time or a hardware address do. Not part of the goal for UIDs.
  UUID: { own: 'uid', accepted: ['uid'], row: 'uuid' },
  USERNAME: one('username'),
  ORG: one('organization'),
  GPS: one('gps'),
  ADDRESS: place('address'),
  POSTCODE: place('postcode'),
  GEO: place('geo'),
  LOCATION: place('geo'),
  SSN: number('ssn'),
  NATIONAL_ID: number('national-id'),
  HEALTH_ID: number('health-id'),
  MRN: number('mrn'),
  ACCESSION: number('accession'),
  OTHER_ID: number('other-id'),
  ACCOUNT: number('account'),
  IBAN: number('iban'),
  CREDIT_CARD: number('credit-card'),
  PASSPORT: number('passport'),
  DRIVER_LICENSE: number('driver-license'),
  PLATE: number('plate'),
  VIN: number('vin'),
  DEVICE_SERIAL: number('device-serial'),
  ORG_ID: number('other-id', 'organization’s number'),
  PROVIDER_ID: number('other-id', 'provider’s number'),
  CRYPTO: number('other-id', 'crypto wallet'),
};

/** Classes of the sets that identify nobody by themselves; they are not counted. */
const leftOut: ReadonlySet<string> = new Set(['GENDER', 'TITLE', 'PREFIX', 'NRP', 'OTHER']);

/** What a class of the sets means to us; `undefined` for those left out. @throws Error for a class that nobody decided on */
export function markedClass(name: string): MarkedClass | undefined {
  const known = classes[name];
  if (!known && !leftOut.has(name)) throw new Error(`Nobody decided how the class "${name}" of the sets is counted.`);
  return known;
}

/** Whether the value of a class is a number by which a person, a thing or an account is known. */
export function isNumberClass(name: string): boolean {
  return classes[name]?.accepted === numbers;
}

/** The classes of ours that a record without these classes of the sets must not yield. */
export function excludedClasses(names: readonly string[]): ReadonlySet<IdentifierClass> {
  const excluded = new Set<IdentifierClass>();
  for (const name of names) {
    const known = markedClass(name);
    // A date that is called a birth date is a date as well; a wrong card number may rightly be another number.
    if (known?.accepted === dates) for (const identifier of dates) excluded.add(identifier);
    else if (known) excluded.add(known.own);
  }
  return excluded;
}
