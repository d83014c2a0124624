import { number, plural } from '../../model/numerals.ts';
import { type DatasetViolation, datasetRule } from '../../model/rule.ts';
import type { SeveritySetting } from '../../model/severity.ts';
import {
  type DaysAtPlace,
  datesOfFact,
  mergeSubjectDates,
  type SubjectDates,
  subjectDatesKind,
  subjectDatesOf,
} from '../subject-dates.ts';

const id = 'identifier/recoverable-date';

/** A study may be numbered some days before its images are made; only what is made with them gives an offset. */
const madeWithImages = /SOPInstanceUID|SeriesInstanceUID|^private/;
/** Programs that download or sort images call files and folders by what the header shows. */
const namedAfterHeader = /^names of /;
/** Fewer subjects than this share an offset by chance. */
const leastSubjects = 3;
/** Fewer days than this avoid weekends by chance too often: (5/7)²⁴ is 0.0003. */
const leastDays = 24;

export default datasetRule({
  id,
  severity: 'error',
  title: 'Shifted date that can be recovered',
  rationale:
    'Dates are moved or taken out so that nobody can look an examination up by its day. The true day often stays: in the time stamp of a UID, in a private attribute, in the name of a file, in a sidecar, in a sentence. One such place undoes the shift for all dates of the person.',
  references: ['45 CFR 164.514(b)(2)(i)(C)', 'PS3.15 E.3.6', 'WP216'],
  remedies: ['shift-date', 'replace-uid', 'remove-private-block'],
  messages: {
    left: 'The true dates of {subjects} can be read in {place}, although dates were moved or removed',
    unmoved:
      'The dates of {subjects} are declared as moved, and the same days stand in {place}: both were moved, or neither',
    unequal: 'The dates of {subjects} were moved by different times in different objects of one person',
    common: 'The dates of all {subjects} were moved by the same time: one day that is known of one of them undoes all',
    weekdays: 'None of {days} moved days is on a weekend: they were moved by whole weeks, or not at all',
  },
  needs: [subjectDatesKind],
  collect: subjectDatesOf,
  merge: mergeSubjectDates,
  *check(facts, { policy }) {
    const severity = policy.severityOf('date', 'patient', {});
    if (severity === 'off') return;
    const subjects = facts.map(datesOfFact).filter(({ moved }) => moved !== 'no');
    yield* byPlace(subjects, severity);
    const offsets = subjects.map(offsetsOf).filter((some) => some.length > 0);
    yield* byOffsets(offsets);
    yield* byWeekdays(subjects);
  },
});

/** Each place once, with the subjects of which it tells something. */
function* byPlace(subjects: readonly SubjectDates[], severity: SeveritySetting): Iterable<DatasetViolation> {
  const places = new Map<string, { left: number; same: number } & Pick<DaysAtPlace, 'at' | 'location'>>();
  for (const { shown, left, moved } of subjects) {
    const days = new Set(shown.map(({ day }) => day));
    for (const [place, { days: there, at, location }] of Object.entries(left)) {
      const count = places.get(place) ?? { left: 0, same: 0, at, location };
      places.set(place, count);
      if (there.some((day) => !days.has(day))) count.left += 1;
      else if (moved === 'declared' && !namedAfterHeader.test(place)) count.same += 1;
    }
  }
  for (const [place, { left, same, at, location }] of places) {
    if (left > 0)
      yield { ...violation('left', { place, subjects: plural(left, 'subject') }, severity, 0.85), ...at, location };
    if (same > 0)
      yield { ...violation('unmoved', { place, subjects: plural(same, 'subject') }, 'warning', 0.6), ...at, location };
  }
}

/** By how many days the dates of a subject were moved, as far as its own objects tell; a day more or less is midnight. */
function offsetsOf({ left }: SubjectDates): number[] {
  const all = Object.entries(left).flatMap(([place, { offsets }]) => (madeWithImages.test(place) ? offsets : []));
  const distinct: number[] = [];
  for (const offset of all.sort((one, other) => one - other)) {
    if (offset !== 0 && Math.abs(offset - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY)) > 1) distinct.push(offset);
  }
  return distinct;
}

function* byOffsets(subjects: readonly (readonly number[])[]): Iterable<DatasetViolation> {
  const unequal = subjects.filter((offsets) => offsets.length > 1).length;
  if (unequal > 0) yield ofDataset('unequal', { subjects: plural(unequal, 'subject') }, 0.6);
  const single = subjects.flatMap((offsets) => (offsets.length === 1 ? offsets : []));
  const isCommon = single.every((offset) => Math.abs(offset - single[0]!) <= 1);
  if (single.length >= leastSubjects && unequal === 0 && isCommon) {
    yield ofDataset('common', { subjects: plural(single.length, 'subject') }, 0.8);
  }
}

function* byWeekdays(subjects: readonly SubjectDates[]): Iterable<DatasetViolation> {
  const weekdays = subjects.flatMap(({ shown }) => shown.map(({ weekday }) => weekday));
  if (weekdays.length < leastDays || weekdays.some((weekday) => weekday === 0 || weekday === 6)) return;
  yield { ...ofDataset('weekdays', { days: number(weekdays.length) }, 0.6), severity: 'info' };
}

function ofDataset(
  messageId: string,
  parameters: Readonly<Record<string, string>>,
  confidence: number,
): DatasetViolation {
  return { ...violation(messageId, parameters, 'warning', confidence), location: { kind: 'dataset' } };
}

function violation(
  messageId: string,
  parameters: Readonly<Record<string, string>>,
  severity: SeveritySetting,
  confidence: number,
): DatasetViolation {
  return {
    ruleId: id,
    severity,
    confidence,
    location: { kind: 'file' },
    class: 'date',
    role: 'patient',
    messageId,
    parameters,
    identity: `${messageId} ${parameters.place ?? ''}`,
    place: parameters.place ?? messageId,
  };
}
