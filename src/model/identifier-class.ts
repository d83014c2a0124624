/**
 * The classes of identifiers, in the order in which reports list them. A rule's id is its class under its category:
 * `identifier/email`. Part of the contract with other programs: a class is never renamed within a schema version.
 */
export const identifierClasses = [
  'name',
  'date',
  'birth-date',
  'age',
  'phone',
  'email',
  'url',
  'ip',
  'mac',
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
  'uid',
  'address',
  'geo',
  'postcode',
  'gps',
  'organization',
  'username',
  'biometric',
] as const;

/** What kind of identifier a value is. */
export type IdentifierClass = (typeof identifierClasses)[number];

/** How a person would name one value of a class, as it stands in messages and masks. */
export const classLabel: Readonly<Record<IdentifierClass, string>> = {
  name: 'person name',
  date: 'date',
  'birth-date': 'birth date',
  age: 'age over 89',
  phone: 'phone number',
  email: 'e-mail address',
  url: 'web address',
  ip: 'IP address',
  mac: 'hardware (MAC) address',
  ssn: 'social security number',
  'national-id': 'national identity number',
  'health-id': 'health service number',
  mrn: 'patient or record number',
  accession: 'accession number',
  'other-id': 'identifying number',
  account: 'account number',
  iban: 'bank account (IBAN)',
  'credit-card': 'credit card number',
  passport: 'passport number',
  'driver-license': 'driver licence number',
  plate: 'licence plate',
  vin: 'vehicle number (VIN)',
  'device-serial': 'device serial number',
  uid: 'unique identifier (UID)',
  address: 'postal address',
  geo: 'place finer than a state',
  postcode: 'postal code',
  gps: 'geographic position',
  organization: 'organization name',
  username: 'user name',
  biometric: 'biometric identifier',
};

/** A class's label in a sentence: "a person name", "an e-mail address". */
export function classPhrase(identifier: IdentifierClass): string {
  const label = classLabel[identifier];
  // A "unique identifier" and a "user name" start with the sound of a consonant.
  return `${/^(?!uni|use)[aeiou]|^IP/i.test(label) ? 'an' : 'a'} ${label}`;
}

/** Several values of a class: "person names", "ages over 89", "e-mail addresses". */
export function classPlural(identifier: IdentifierClass): string {
  const [, head, rest] = /^(.*?)( over .*| finer .*| \(.*)?$/.exec(classLabel[identifier])!;
  return `${head}${head!.endsWith('s') ? 'es' : 's'}${rest ?? ''}`;
}

/**
 * Whose identifier a value is. An author of a public dataset is no patient, and the name of an operator weighs less than
 * that of the person in the scanner.
 */
export type Role = 'patient' | 'relative' | 'staff' | 'author' | 'device' | 'unknown';
