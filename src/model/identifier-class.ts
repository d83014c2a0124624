import type { Severity } from './severity.ts';

/** What the program says of a class of identifiers beside its rule. */
interface ClassDescription {
  /** How a person would name one value of it, as it stands in messages and masks. */
  readonly label: string;
  /** How much it says of a value: the more specific wins where two of nearly the same confidence overlap. */
  readonly specificity?: number;
  /** How much it weighs where nobody knows whose it is; an error when absent. A policy may think otherwise. */
  readonly severity?: Severity;
}

/**
 * The classes of identifiers, in the order in which reports list them. A rule's id is its class under its category:
 * `identifier/email`. Part of the contract with other programs: a class is never renamed within a schema version.
 */
const classes = {
  name: { label: 'person name', specificity: -0.05 },
  date: { label: 'date' },
  'birth-date': { label: 'birth date', specificity: 0.1 },
  age: { label: 'age over 89' },
  phone: { label: 'phone number' },
  email: { label: 'e-mail address', specificity: 0.1 },
  url: { label: 'web address', severity: 'warning' },
  ip: { label: 'IP address', specificity: 0.04 },
  mac: { label: 'hardware (MAC) address' },
  ssn: { label: 'social security number', specificity: 0.08 },
  'national-id': { label: 'national identity number' },
  'health-id': { label: 'health service number', specificity: 0.06 },
  mrn: { label: 'patient or record number', specificity: 0.02 },
  accession: { label: 'accession number', specificity: 0.04 },
  'other-id': { label: 'identifying number', severity: 'warning' },
  account: { label: 'account number' },
  iban: { label: 'bank account (IBAN)' },
  'credit-card': { label: 'credit card number' },
  passport: { label: 'passport number' },
  'driver-license': { label: 'driver licence number' },
  plate: { label: 'licence plate' },
  vin: { label: 'vehicle number (VIN)' },
  'device-serial': { label: 'device serial number', severity: 'warning' },
  uid: { label: 'unique identifier (UID)', severity: 'warning' },
  address: { label: 'postal address', specificity: 0.06 },
  geo: { label: 'place finer than a state', severity: 'warning' },
  postcode: { label: 'postal code', severity: 'warning' },
  gps: { label: 'geographic position' },
  organization: { label: 'organization name', severity: 'warning' },
  occupation: { label: 'occupation', severity: 'info' },
  username: { label: 'user name', severity: 'warning' },
  biometric: { label: 'biometric identifier' },
} as const satisfies Readonly<Record<string, ClassDescription>>;

/** What kind of identifier a value is. */
export type IdentifierClass = keyof typeof classes;

/** Every class, in the order of reports. */
export const identifierClasses = Object.keys(classes) as readonly IdentifierClass[];

/** How a person would name one value of a class, as it stands in messages and masks. */
export const classLabel = Object.fromEntries(Object.entries(classes).map(([id, { label }]) => [id, label])) as Readonly<
  Record<IdentifierClass, string>
>;

/** How much a class says of a value, around 0; is added to the confidence of spans that overlap. */
export function specificityOf(identifier: IdentifierClass): number {
  const description: ClassDescription = classes[identifier];
  return description.specificity ?? 0;
}

/** How much a value of a class weighs where nobody knows whose it is. */
export function severityOfClass(identifier: IdentifierClass): Severity {
  const description: ClassDescription = classes[identifier];
  return description.severity ?? 'error';
}

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
