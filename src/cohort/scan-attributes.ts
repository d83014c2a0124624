import type { ColumnRole } from '../model/column-role.ts';
import type { DicomObject } from '../model/dicom.ts';
import { formatTag } from '../model/location.ts';
import type { PersonPlace } from '../model/people.ts';
import { isDummy } from '../policies/placeholder.ts';

/** What a scan says of its subject beside tables, and where it says it: in a header, in a sidecar, in the name of its file. */
export interface ScanAttribute extends Pick<ColumnRole, 'kind'> {
  /** Heading of its column: the keyword of the attribute (PS3.6), and what of the value is kept. */
  readonly name: string;
  /** Group and element. */
  readonly tag?: number;
  /** Key of a sidecar (BIDS 1.10, Hardware and Institution information). */
  readonly key?: string;
  /** Entity of a file's name (BIDS 1.10, Entities). */
  readonly entity?: string;
  /** Only the year of a date (VR DA) is kept: the day is an identifier, with rules of its own. */
  readonly keeps?: 'year';
  /** Nobody knows the value, but how many different ones a subject has: "studies". */
  readonly counts?: string;
  /** Others know it so well that it makes equivalence classes, where no table does. */
  readonly makesClasses?: true;
}

/** The attributes of patient, study and equipment that make a row of a subject. */
export const scanAttributes: readonly ScanAttribute[] = [
  { name: 'PatientSex', kind: 'sex', tag: 0x00100040, makesClasses: true },
  { name: 'PatientAge', kind: 'age', tag: 0x00101010, makesClasses: true },
  { name: 'PatientBirthDate (year)', kind: 'birth', tag: 0x00100030, keeps: 'year', makesClasses: true },
  { name: 'EthnicGroup', kind: 'ethnicity', tag: 0x00102160, makesClasses: true },
  { name: 'InstitutionName', kind: 'place', tag: 0x00080080, key: 'InstitutionName', makesClasses: true },
  { name: 'PatientSize', kind: 'height', tag: 0x00101020 },
  { name: 'PatientWeight', kind: 'weight', tag: 0x00101030 },
  { name: 'StationName', kind: 'device', tag: 0x00081010, key: 'StationName' },
  { name: 'ManufacturerModelName', kind: 'device', tag: 0x00081090, key: 'ManufacturersModelName' },
  { name: 'MagneticFieldStrength', kind: 'device', tag: 0x00180087, key: 'MagneticFieldStrength' },
  { name: 'StudyDate (year)', kind: 'year', tag: 0x00080020, keeps: 'year' },
  { name: 'BodyPartExamined', kind: 'examination', tag: 0x00180015, key: 'BodyPartExamined' },
  { name: 'StudyDescription', kind: 'examination', tag: 0x00081030 },
  { name: 'ProtocolName', kind: 'protocol', tag: 0x00181030 },
  { name: 'StudyInstanceUID', kind: 'records', tag: 0x0020000d, counts: 'studies' },
  { name: 'tracer', kind: 'examination', key: 'TracerName', entity: 'trc' },
  { name: 'contrast agent', kind: 'examination', entity: 'ce' },
  { name: 'acquisition', kind: 'examination', entity: 'acq' },
];

/** Where a scan says something of its subject. */
export type ScanSource = 'header' | 'sidecar' | 'name';

/** What one scan says of its subject: for each of `scanAttributes` the value, or nothing. Raw. */
export type ScanValues = readonly (string | undefined)[];

/** Attributes that are absent, empty or replaced, and dates that are none, say nothing. */
export function headerValues(object: Pick<DicomObject, 'get'>): ScanValues {
  return scanAttributes.map(({ tag, keeps }) => {
    const text = tag === undefined ? undefined : object.get(tag)?.text();
    return keeps === 'year' ? /^(\d{4})[.-]?\d{2}[.-]?\d{2}$/.exec(text?.trim() ?? '')?.[1] : telling(text);
  });
}

/** @param sidecar parsed JSON */
export function sidecarValues(sidecar: unknown): ScanValues {
  const values = typeof sidecar === 'object' && sidecar !== null ? (sidecar as Record<string, unknown>) : {};
  return scanAttributes.map(({ key }) => {
    const value = key === undefined ? undefined : values[key];
    return typeof value === 'string' || typeof value === 'number' ? telling(String(value)) : undefined;
  });
}

/** What the entities of a BIDS file name say: `acq-7T`. @param path POSIX path of the file */
export function nameValues(path: string): ScanValues {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const entities = new Map(
    [...name.matchAll(/(?:^|_)([a-z]+)-([^_.]+)/g)].map(([, entity, label]) => [entity!, label!]),
  );
  return scanAttributes.map(({ entity }) => (entity === undefined ? undefined : telling(entities.get(entity))));
}

/** Where in a scan's file the value of an attribute stands. @param path of the file as it may be shown */
export function scanPlace(source: ScanSource, attribute: number, path: string): PersonPlace['location'] {
  const { tag, key } = scanAttributes[attribute]!;
  if (source === 'header' && tag !== undefined) return { kind: 'attribute', attribute: formatTag(tag) };
  if (source === 'sidecar' && key !== undefined) return { kind: 'json', pointer: `/${key}` };
  return { kind: 'path', segment: path.split('/').length - 1 };
}

function telling(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || isDummy(trimmed) ? undefined : trimmed;
}
