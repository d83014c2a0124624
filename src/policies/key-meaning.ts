import type { FieldKind } from '../model/field.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import { Memo } from '../model/memo.ts';
import type { Meaning } from '../model/policy.ts';
import { lookUpTag, tagOfKeyword } from '../standards/dictionary.ts';
import { meaningOfAttribute } from './attribute-meaning.ts';
import { clinicalNames, harmlessClinicalNames } from './clinical-names.ts';
import { columnNames, harmlessNames } from './column-names.ts';
import { harmlessMediaNames, mediaNames } from './media-names.ts';
import { harmlessVendorHeaderNames, vendorHeaderNames } from './vendor-header-names.ts';
import { wordsOf } from './word-list.ts';

const byKey: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...wordsOf(`${harmlessNames} ${harmlessClinicalNames} ${harmlessMediaNames} ${harmlessVendorHeaderNames}`).map(
    (key) => [key, { kind: 'harmless' }] as [string, Meaning],
  ),
  ...[clinicalNames, mediaNames, vendorHeaderNames, columnNames]
    .flatMap(Object.entries<string>)
    .flatMap(([group, keys]) => {
      const [identifier, role] = group.split(' ') as [IdentifierClass, Role];
      return wordsOf(keys).map((key) => [key, { kind: 'identifier', class: identifier, role }] as [string, Meaning]);
    }),
]);

/** DICOM keywords that are everyday words outside DICOM and say nothing there. */
const everydayKeywords = new Set(['Date', 'DateTime', 'Time', 'UID', 'Originator', 'Initiator', 'Receiver']);

const longestName = 64;

/** Slots of volumes' headers that name a person or a time by their definition (Analyze 7.5). */
const slots: ReadonlyMap<string, Meaning> = new Map([
  ['patient_id', { kind: 'identifier', class: 'mrn', role: 'patient' }],
  ['exp_date', { kind: 'identifier', class: 'date', role: 'patient' }],
  ['exp_time', { kind: 'harmless' }],
]);

/**
 * What the name of a field says of its value: a key of a JSON object, a heading of a table, a slot of a header. Keywords of
 * DICOM mean what the attribute means, since BIDS sidecars use them.
 * @returns `undefined` when the name says nothing; detectors look into the value then
 */
export function meaningOfKey(name: string, kind: FieldKind): Meaning | undefined {
  if (kind === 'slot') return slots.get(name);
  if (name.length > longestName) return undefined;
  const meaning = meanings.get(name, () => meaningOf(name) ?? 'none');
  return meaning === 'none' ? undefined : meaning;
}

/** A dataset has few fields, and a table asks about the same few for every one of its cells. */
const meanings = new Memo<string, Meaning | 'none'>(10_000);

function meaningOf(name: string): Meaning | undefined {
  const known = byKey.get(normalise(name));
  if (known) return known;
  const tag = everydayKeywords.has(name) ? undefined : tagOfKeyword(name);
  if (tag === undefined) return undefined;
  const meaning = meaningOfAttribute(tag, lookUpTag(tag)!.vr);
  // A keyword with a number or code in it is a measurement here as well.
  return meaning.kind === 'free-text' ? undefined : meaning;
}

/** `DateOfBirth`, `date-of-birth` and `Date of Birth` as one, letters without their accents. */
function normalise(name: string): string {
  return name
    .trim()
    .normalize('NFD')
    .replace(/\p{M}+|['’]/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[\s.\-/]+/g, '_')
    .replace(/_$/, '');
}
