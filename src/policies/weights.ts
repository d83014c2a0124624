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
  if (circumstances.consentRecord === 'of-people' && identifier === 'date') return 'info';
  // Who answers for the data, who received them, how to reach both, and when something was approved has to stand in it.
  if (circumstances.consentRecord === 'of-dataset' && (identifier === 'date' || isNoPatient(role))) {
    return identifier === 'name' ? 'info' : 'off';
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
