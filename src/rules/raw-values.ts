import type { Field } from '../model/field.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { RawValue } from '../model/raw-value.ts';
import type { Violation } from '../model/violation.ts';
import { isCodeName } from '../policies/code-name.ts';
import { isPlaceholder } from '../policies/placeholder.ts';
import { placeOf } from './place.ts';

/** Classes of which a value names one person wherever it stands. */
const personal: ReadonlySet<IdentifierClass> = new Set([
  'name',
  'mrn',
  'accession',
  'ssn',
  'national-id',
  'health-id',
  'birth-date',
  'email',
  'phone',
]);

/** Attributes in which pseudonyms stand: PatientName, PatientID, StudyInstanceUID, ClinicalTrialSubjectID. */
const pseudonymTags: ReadonlySet<number> = new Set([0x00100010, 0x00100020, 0x0020000d, 0x00120040]);
const longest = 128;

/** What a field contributes to checks that compare raw values, given its violations. */
export function rawValuesOf(field: Field, violations: readonly Violation[]): Iterable<Omit<RawValue, 'path'>> {
  // Most cells of a table say nothing of anybody.
  return violations.length === 0 && !holdsPseudonym(field) ? nothing : valuesOf(field, violations);
}

const nothing: readonly never[] = [];

function* valuesOf(field: Field, violations: readonly Violation[]): Iterable<Omit<RawValue, 'path'>> {
  for (const violation of violations) {
    const { value, class: identifier, role } = violation;
    // Whom documentation names is meant to be read, there and elsewhere.
    if (value === undefined || value.length > longest || violation.severity === 'info') continue;
    if (!isDeclared(field, violation)) continue;
    if (!identifier || !role || !isPersons(field, identifier, role)) continue;
    yield { use: 'identity', value, class: identifier, role, place: violation.place, location: violation.location };
  }
  if (holdsPseudonym(field) && field.text.length <= longest && field.text.trim() !== '') {
    yield { use: 'pseudonym', value: field.text.trim(), place: placeOf(field), location: field.location };
  }
}

/** Words that leave no doubt whose name follows: `Patient: Jane Roe`, `dictated by Dr. Roe`. */
const certainWords = 0.85;
const personColumn = /^(?:patient|person|name|subject|participant|proband|client)s?$/i;

/** Whether a place says that a value is a person: its field by its name, a column of persons, or the words before it. */
function isDeclared(field: Field, { isDeclared: byField, class: identifier, value, confidence }: Violation): boolean {
  if (byField) return true;
  if (identifier !== 'name') return false;
  const fillsColumn = field.kind === 'cell' && personColumn.test(field.name) && field.text.trim() === value;
  return fillsColumn || (field.kind === 'prose' && confidence >= certainWords);
}

function isPersons(field: Field, identifier: IdentifierClass, role: Role): boolean {
  if (role === 'unknown') return field.kind === 'cell' && identifier === 'name';
  if (role === 'staff') return identifier === 'name';
  return (role === 'patient' || role === 'relative') && personal.has(identifier);
}

function holdsPseudonym(field: Field): boolean {
  if (field.element) return pseudonymTags.has(field.element.tag) && isPlaceholder(field.text, 'mrn', 'patient');
  return (field.kind === 'cell' || field.kind === 'member') && isCodeName(field.name);
}
