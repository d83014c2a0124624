import type { DicomObject } from '../../model/dicom.ts';
import { documentRule } from '../../model/rule.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { shownDay } from '../dates-left.ts';

const id = 'identifier/recoverable-birth-date';
const patientAge = 0x00101010;
const patientBirthDate = 0x00100030;

/** How exact an age is (PS3.5 section 6.2, AS); an age in years leaves a year open. */
const precision: Readonly<Record<string, 'day' | 'week' | 'month'>> = { D: 'day', W: 'week', M: 'month' };

export default documentRule({
  id,
  severity: 'error',
  title: 'Birth date that follows from an age',
  rationale:
    'The day of an examination less an age that is exact to the day is the day of birth, and an age in weeks or months comes near to it. That is how small children are written: removing the birth date alone does not help them.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', 'PS3.15 E.1-1'],
  remedies: ['shift-date', 'generalise-age'],
  messages: {
    day: 'The day of birth follows from PatientAge and the date of the examination',
    near: 'The {precision} of birth follows from PatientAge and the date of the examination',
  },
  *check({ dicom }, { policy, circumstances }) {
    if (!dicom) return;
    const exact = precisionOf(dicom);
    if (exact === undefined || !isHidden(dicom) || shownDay(dicom) === undefined) return;
    const severity = policy.severityOf('birth-date', 'patient', circumstances);
    if (severity === 'off') return;
    const isExact = exact === 'day';
    yield {
      ruleId: id,
      severity: isExact || severity === 'info' ? severity : 'warning',
      confidence: 0.9,
      location: { kind: 'attribute', attribute: dicom.get(patientAge)!.path },
      class: 'birth-date',
      role: 'patient',
      messageId: isExact ? 'day' : 'near',
      parameters: isExact ? {} : { precision: exact },
      identity: exact,
      place: 'PatientAge',
      field: 'PatientAge',
    };
  },
});

function precisionOf(dicom: DicomObject): 'day' | 'week' | 'month' | undefined {
  const age = /^(\d{1,3})([DWM])$/.exec(dicom.get(patientAge)?.text().trim() ?? '');
  return age && Number(age[1]) > 0 ? precision[age[2]!] : undefined;
}

/** A birth date that stands there itself is a finding of its own. */
function isHidden(dicom: DicomObject): boolean {
  return isPlaceholder(dicom.get(patientBirthDate)?.text() ?? '', 'birth-date');
}
