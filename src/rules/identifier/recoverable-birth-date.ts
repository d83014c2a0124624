import type { DicomObject } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { Location } from '../../model/location.ts';
import { answersOfFields, Question } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { patientCharacteristics } from '../../policies/vendor-header-names.ts';
import { shownDay } from '../dates-left.ts';
import { placeOf } from '../place.ts';
import { isVendorEntry } from '../vendor-entries.ts';

const id = 'identifier/recoverable-birth-date';
const patientAge = 0x00101010;
const patientBirthDate = 0x00100030;

/** How exact an age is (PS3.5 section 6.2, AS); an age in years leaves a year open. */
const precision: Readonly<Record<string, 'day' | 'week' | 'month'>> = { D: 'day', W: 'week', M: 'month' };

/** Years with two decimals or more that are no whole ones: a hundredth of a year is less than four days. */
const yearsToTheWeek = /^\d{1,3}\.(?!0+$)\d{2,}$/;

export default documentRule({
  id,
  severity: 'error',
  title: 'Birth date that follows from an age',
  rationale:
    'The day of an examination less an age that is exact to the day is the day of birth, and an age in weeks or months comes near to it. That is how small children are written: removing the birth date alone does not help them. Headers of Siemens scanners hold the age in years to two decimals, which is exact to four days, whatever becomes of PatientAge.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', 'PS3.15 E.1-1'],
  remedies: ['shift-date', 'generalise-age'],
  messages: {
    day: 'The day of birth follows from {age} and the date of the examination',
    near: 'The {precision} of birth follows from {age} and the date of the examination',
  },
  *check(document, { policy, circumstances }) {
    const { dicom } = document;
    if (!dicom || !isHidden(dicom) || shownDay(dicom) === undefined) return;
    const age = statedAge(dicom) ?? ageInHeader(document);
    if (age === undefined) return;
    const severity = policy.severityOf('birth-date', 'patient', circumstances);
    if (severity === 'off') return;
    const { exact, location, place } = age;
    const isExact = exact === 'day';
    yield {
      ruleId: id,
      severity: isExact || severity === 'info' ? severity : 'warning',
      confidence: 0.9,
      location,
      class: 'birth-date',
      role: 'patient',
      messageId: isExact ? 'day' : 'near',
      parameters: { age: place, ...(isExact ? {} : { precision: exact }) },
      identity: exact,
      place,
      field: place,
    };
  },
});

/** An age that says more than a year. */
interface ExactAge {
  exact: 'day' | 'week' | 'month';
  location: Location;
  place: string;
}

function statedAge(dicom: DicomObject): ExactAge | undefined {
  const element = dicom.get(patientAge);
  const age = /^(\d{1,3})([DWM])$/.exec(element?.text().trim() ?? '');
  if (!element || !age || Number(age[1]) === 0) return undefined;
  return {
    exact: precision[age[2]!]!,
    location: { kind: 'attribute', attribute: element.path },
    place: 'PatientAge',
  };
}

function ageInHeader(document: Document): ExactAge | undefined {
  return answersOfFields(document, ageInEntry)[0];
}

const ageInEntry = new Question((field: Field): ExactAge | undefined => {
  if (!isVendorEntry(field) || patientCharacteristics.get(field.name) !== 'PatientAge') return undefined;
  if (!yearsToTheWeek.test(field.text.trim())) return undefined;
  return { exact: 'week', location: field.location, place: placeOf(field) };
});

/** A birth date that stands there itself is a finding of its own. */
function isHidden(dicom: DicomObject): boolean {
  return isPlaceholder(dicom.get(patientBirthDate)?.text() ?? '', 'birth-date');
}
