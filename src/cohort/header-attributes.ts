import type { ColumnRole } from '../model/column-role.ts';
import type { DicomObject } from '../model/dicom.ts';
import { isDummy } from '../policies/placeholder.ts';

/** A DICOM attribute of which people may know what it says of someone. */
export interface HeaderAttribute extends Pick<ColumnRole, 'kind'> {
  /** Group and element (PS3.6). */
  readonly tag: number;
  /** Heading of its column: the keyword, and what of the value is kept. */
  readonly name: string;
  /** Only the year of a date (VR DA) is kept: the day is an identifier, with rules of its own. */
  readonly keeps?: 'year';
  /** Others know it so well that it makes equivalence classes, beside what tables say. */
  readonly makesClasses?: true;
}

/** The attributes of patient, study and equipment that make a row of a subject. */
export const headerAttributes: readonly HeaderAttribute[] = [
  { tag: 0x00100040, name: 'PatientSex', kind: 'sex', makesClasses: true },
  { tag: 0x00101010, name: 'PatientAge', kind: 'age', makesClasses: true },
  { tag: 0x00100030, name: 'PatientBirthDate (year)', kind: 'birth', keeps: 'year', makesClasses: true },
  { tag: 0x00102160, name: 'EthnicGroup', kind: 'ethnicity', makesClasses: true },
  { tag: 0x00080080, name: 'InstitutionName', kind: 'place', makesClasses: true },
  { tag: 0x00101020, name: 'PatientSize', kind: 'body' },
  { tag: 0x00101030, name: 'PatientWeight', kind: 'body' },
  { tag: 0x00081010, name: 'StationName', kind: 'device' },
  { tag: 0x00081090, name: 'ManufacturerModelName', kind: 'device' },
  { tag: 0x00180087, name: 'MagneticFieldStrength', kind: 'device' },
  { tag: 0x00080020, name: 'StudyDate (year)', kind: 'year', keeps: 'year' },
  { tag: 0x00180015, name: 'BodyPartExamined', kind: 'examination' },
  { tag: 0x00081030, name: 'StudyDescription', kind: 'examination' },
  { tag: 0x00181030, name: 'ProtocolName', kind: 'protocol' },
];

/** What one object says of its subject: for each of `headerAttributes` the value, or nothing. Raw. */
export type HeaderValues = readonly (string | undefined)[];

/** Attributes that are absent, empty or replaced, and dates that are none, say nothing. */
export function headerValues(object: Pick<DicomObject, 'get'>): HeaderValues {
  return headerAttributes.map(({ tag, keeps }) => {
    const text = object.get(tag)?.text().trim() ?? '';
    if (text === '' || isDummy(text)) return undefined;
    return keeps === 'year' ? /^(\d{4})[.-]?\d{2}[.-]?\d{2}$/.exec(text)?.[1] : text;
  });
}
