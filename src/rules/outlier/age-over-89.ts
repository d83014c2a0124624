import type { DicomObject } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Location } from '../../model/location.ts';
import { documentRule, type RuleContext } from '../../model/rule.ts';
import { milder, type Severity } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { highestPlainAge, isAgeOver89 } from '../../policies/age.ts';
import { type AgeBetween, ageBetween } from '../age-between.ts';
import { oldestTold, partOfLife, timesOfLife } from '../ages-told-together.ts';
import { placeOf, wherein } from '../place.ts';

const id = 'outlier/age-over-89';
const patientAge = 0x00101010;
const patientBirthDate = 0x00100030;
/** StudyDate, SeriesDate, AcquisitionDate, ContentDate: what is left of them tells the same. */
const examinationDates = [0x00080020, 0x00080021, 0x00080022, 0x00080023];
const subjectHeading = /^(participant|subject|patient)(_?id)?$/i;

export default documentRule({
  id,
  severity: 'error',
  title: 'Age over 89 in a column or attribute',
  rationale:
    'Few people reach ninety, and in a column of ages they are the first whom a reader sees. Ages over 89 may be given only as one group of 90 and older, and so may whatever shows such an age: a band as narrow as 90-94, or a birth date, even cut to its year, beside the date of a scan. Ages in running text have a rule of their own.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', 'PS3.15 E.1-1'],
  remedies: ['aggregate-age', 'suppress-cell', 'empty-attribute'],
  messages: {
    found: 'Age over 89 in {place}',
    together: '{place} and {other} together show an age over 89',
  },
  examples: {
    flagged: ['PatientAge=093Y', 'age=93', 'age_at_scan=90.5', 'age_months=1100', 'age=95+', 'age=90-94', 'age=P93Y'],
    silent: [
      'PatientAge=094M',
      'PatientAge=089Y',
      'age=90+',
      'age=≥90',
      'age=>89',
      'age=999',
      'age=89',
      'age_months=94',
    ],
  },
  *check(document, context) {
    const severity = context.policy.severityOf('age', 'patient', context.circumstances);
    if (severity === 'off') return;
    const { dicom, table } = document;
    if (dicom) yield* inObject(dicom, severity);
    else if (table ? mayTell(table.columns) : isJson(context)) yield* inFields(document, severity);
  },
});

function* inObject(dicom: DicomObject, severity: Severity): Generator<Violation> {
  const birth = dicom.get(patientBirthDate);
  if (!birth || birth.text().trim() === '' || isAgeOver89(dicom.get(patientAge)?.text() ?? '')) return;
  for (const tag of examinationDates) {
    const day = dicom.get(tag);
    const age = day && ageBetween(birth.text(), day.text());
    if (!age || age.most <= highestPlainAge) continue;
    const location: Location = { kind: 'attribute', attribute: birth.path };
    const where = { place: birth.keyword, field: birth.keyword };
    yield violation({ age, severity, location, value: birth.text().trim(), other: day.keyword, ...where });
    return;
  }
}

function* inFields(document: Document, severity: Severity): Generator<Violation> {
  const subjectColumn = document.table?.columns.findIndex((heading) => subjectHeading.test(heading.trim())) ?? -1;
  for (const times of timesOfLife(document.fields(), subjectColumn)) {
    const told = oldestTold(times);
    if (!told || told.age.most <= highestPlainAge) continue;
    const { birth, day, age } = told;
    yield {
      ...violation({
        age,
        severity,
        location: birth.location,
        value: birth.text,
        other: placeOf(day),
        ...wherein(birth),
      }),
      ...(times.subject === undefined ? {} : { subject: times.subject }),
    };
  }
}

function violation({
  age,
  severity,
  other,
  ...rest
}: Pick<Violation, 'location' | 'place' | 'field' | 'value'> & {
  age: AgeBetween;
  severity: Severity;
  other: string;
}): Violation {
  const isCertain = age.least > highestPlainAge;
  return {
    ruleId: id,
    severity: isCertain ? severity : milder(severity, 'warning'),
    confidence: isCertain ? 0.9 : 0.5,
    ...(isCertain ? {} : { reason: 'if the birthday of that year was over' }),
    class: 'age',
    role: 'patient',
    messageId: 'together',
    parameters: { place: rest.place, other },
    ...rest,
  };
}

/** Only a table with a birth and a day in a row is read for it. */
function mayTell(columns: readonly string[]): boolean {
  const parts = new Set(columns.map((heading) => partOfLife(heading.trim(), 'cell')));
  return parts.has('birth') && parts.has('day');
}

function isJson({ path }: RuleContext): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(path);
}
