import { type IdentifierClass, type Role, severityOfClass } from '../model/identifier-class.ts';
import type { Circumstances } from '../model/policy.ts';
import type { SeveritySetting } from '../model/severity.ts';

/** How much the classes weigh whatever else is known: these are no one's name, number or reach. */
const lighter: Partial<Readonly<Record<IdentifierClass, SeveritySetting>>> = {
  uid: 'warning',
  organization: 'warning',
  // What many people are: it narrows down whom other values are about.
  occupation: 'info',
};

/** In a README: whom to write to is meant to be read, and dates of versions are no one's. */
const inDocumentation: Partial<Readonly<Record<IdentifierClass, SeveritySetting>>> = {
  name: 'info',
  email: 'info',
  phone: 'info',
  address: 'info',
  date: 'off',
  url: 'off',
  ip: 'off',
  mac: 'off',
  organization: 'off',
  occupation: 'off',
  username: 'off',
  uid: 'off',
  'device-serial': 'off',
  'other-id': 'off',
  postcode: 'off',
  geo: 'off',
  accession: 'off',
};

/** Who answers for the data, who received them, how to reach both, and when something was approved has to stand in a record. */
const inConsentRecord: Partial<Readonly<Record<IdentifierClass, SeveritySetting>>> = {
  name: 'info',
  email: 'off',
  phone: 'off',
  address: 'off',
  postcode: 'off',
  url: 'off',
  date: 'off',
  organization: 'off',
  occupation: 'off',
  uid: 'off',
  'other-id': 'off',
  accession: 'off',
};

/** A table of who agreed has to say when, on which form and for whom; how to reach anybody has no place in it. */
const inTableOfConsent: Partial<Readonly<Record<IdentifierClass, SeveritySetting>>> = {
  date: 'info',
  url: 'off',
  organization: 'off',
  uid: 'off',
  'other-id': 'off',
  accession: 'off',
};

/** Classes of which a record of consent is not about the people in the data, whatever the name of a key says elsewhere. */
const ofNoPatient: ReadonlySet<IdentifierClass> = new Set(['address', 'date', 'email', 'phone', 'postcode']);

const dateClasses: ReadonlySet<IdentifierClass> = new Set(['date', 'birth-date']);

function isNoPatient(role: Role): boolean {
  return role === 'unknown' || role === 'staff' || role === 'device';
}

/**
 * How much an identifier weighs under Safe Harbor: what names or reaches a patient or relative is an error, what belongs to
 * staff, an institution or a machine a warning, an author information.
 */
export function safeHarborWeight(
  identifier: IdentifierClass,
  role: Role,
  circumstances: Circumstances,
): SeveritySetting {
  if (role === 'author') return 'info';
  const { consentRecord } = circumstances;
  if (consentRecord && (isNoPatient(role) || ofNoPatient.has(identifier))) {
    const known = (consentRecord === 'of-people' ? inTableOfConsent : inConsentRecord)[identifier];
    if (known) return known;
  }
  if (circumstances.documentation && isNoPatient(role)) {
    return inDocumentation[identifier] ?? 'error';
  }
  if (identifier === 'uid') return circumstances.uidsReplaced ? 'info' : 'warning';
  if (dateClasses.has(identifier) && circumstances.datesShifted) return 'info';
  const light = lighter[identifier];
  if (light) return light;
  switch (role) {
    case 'patient':
    case 'relative':
      return 'error';
    case 'staff':
      return 'warning';
    case 'device':
      return identifier === 'date' ? 'off' : 'warning';
    case 'unknown':
      return severityOfClass(identifier);
  }
}
