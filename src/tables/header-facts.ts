import type { SubjectFact } from './subject-facts.ts';

/** A DICOM attribute of which people may know what it says of someone (PS3.6 keywords). */
interface HeaderAttribute {
  readonly keyword: string;
  /** Only the year of a date (VR DA) is kept: the day is an identifier, with rules of its own. */
  readonly keeps?: 'year';
}

/** The attributes of patient, study and equipment that make a row of a subject. */
const headerAttributes: readonly HeaderAttribute[] = [
  { keyword: 'PatientSex' },
  { keyword: 'PatientAge' },
  { keyword: 'PatientBirthDate', keeps: 'year' },
  { keyword: 'PatientSize' },
  { keyword: 'PatientWeight' },
  { keyword: 'EthnicGroup' },
  { keyword: 'InstitutionName' },
  { keyword: 'StationName' },
  { keyword: 'ManufacturerModelName' },
  { keyword: 'MagneticFieldStrength' },
  { keyword: 'StudyDate', keeps: 'year' },
  { keyword: 'BodyPartExamined' },
  { keyword: 'StudyDescription' },
];

/**
 * What the header of one object says of its subject, for `subjectTable`; `PatientBirthDate (year)` is a heading of what is
 * kept of a date. Attributes that are absent or empty, and dates that are none, say nothing.
 * @param subject whose it is: the Patient ID, or what the folder says
 * @param textOf the text of an attribute by its keyword
 */
export function* headerFacts(subject: string, textOf: (keyword: string) => string | undefined): Generator<SubjectFact> {
  for (const { keyword, keeps } of headerAttributes) {
    const text = textOf(keyword)?.trim() ?? '';
    const value = keeps === 'year' ? (/^(\d{4})[.-]?\d{2}[.-]?\d{2}$/.exec(text)?.[1] ?? '') : text;
    if (value !== '') yield { subject, attribute: keeps === 'year' ? `${keyword} (year)` : keyword, value };
  }
}
