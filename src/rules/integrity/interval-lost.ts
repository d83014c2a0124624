import type { DicomObject } from '../../model/dicom.ts';
import { type Fact, type FilePlace, here } from '../../model/fact.ts';
import { number } from '../../model/numerals.ts';
import { type DatasetViolation, datasetRule } from '../../model/rule.ts';
import { isDeidentified } from '../../policies/deidentification-signs.ts';
import { isDummyDate } from '../../policies/dummy-date.ts';
import { claimsIntervals, saidIntervalsBefore } from '../../policies/intervals-before.ts';
import { dayOf } from '../dicom-time.ts';
import { PackedDigests } from '../packed-digests.ts';
import { patientTags, personOf, textOf } from '../patient-facts.ts';

const id = 'integrity/interval-lost';
const kind = 'study-intervals';

const tags = {
  imageType: 0x00080008,
  studyDate: 0x00080020,
  seriesDate: 0x00080021,
  acquisitionDate: 0x00080022,
} as const;

/** A study goes on over midnight, or is finished some days later; by more than this its dates do not belong together. */
const longestStudy = 31;
const mostStudies = 200;
const mostDates = 3;

/** The dates of the studies of one subject, by digests and differences. */
interface StudyIntervals {
  /** Some object was de-identified, and does not say that its intervals are those of the original. */
  isDeidentified: boolean;
  /**
   * Some object claims that dates were retained or moved by one offset, so that intervals are true; one that says that nobody had
   * claimed so of the dates that were moved promises no more than they held.
   */
  claims: boolean;
  /** Packed dates of each study, of one number or name, and whether they are dummies, or all the first day of a year. */
  studies: Record<string, { dates: string; isDummy: boolean; isNewYear: boolean; at: FilePlace }>;
  /** The largest distance in days of two dates in one object, and where. */
  apart?: { days: number; at: FilePlace };
}

export default datasetRule({
  id,
  severity: 'warning',
  title: 'Intervals between dates lost',
  rationale:
    'A policy for longitudinal data moves all dates of a person by one offset, so that the days between scans stay true. Where every study is put on one day, or dates of one study are moved by different offsets, growth, decay, response to a treatment and age at scan come out wrong without a sign of it in the images.',
  references: ['PS3.15 E.3.6', 'PS3.3 C.7.2.1'],
  remedies: ['restore-from-original'],
  messages: {
    'one-day':
      'All {count} studies of a person have one dummy date, and the objects claim that intervals are kept: the time between the scans is lost',
    'new-year':
      'All {count} studies of a person are on the first day of a year, and the objects claim that intervals are kept: the time between the scans is lost',
    study:
      'One study has {count} different dates, as if its files were moved by different offsets; no interval to it is sure',
    before:
      'An acquisition is {days} days before its study, as if its dates were moved by different offsets; no interval to it is sure',
    after:
      'An acquisition is {days} days after its study, as if its dates were moved by different offsets; no interval to it is sure',
  },
  needs: [kind],
  *collect({ dicom }, { digest, subject }) {
    const study = dicom ? textOf(dicom, patientTags.studyInstanceUid) : '';
    if (!dicom || study === '') return;
    const date = textOf(dicom, tags.studyDate);
    const day = dayOf(date);
    const apart = distanceIn(dicom, day);
    const before = saidIntervalsBefore(dicom);
    const data: StudyIntervals = {
      isDeidentified: isDeidentified(dicom) && before !== 'original',
      claims: claimsIntervals(dicom) && before === undefined,
      studies:
        day === undefined
          ? {}
          : {
              [PackedDigests.short(digest(`study ${study} of ${personOf(dicom)}`))]: {
                dates: PackedDigests.short(digest(`day ${day}`)),
                isDummy: isDummyDate(date, 'date'),
                isNewYear: date.slice(4, 8) === '0101',
                at: here,
              },
            },
      ...(apart === undefined ? {} : { apart: { days: apart, at: here } }),
    };
    yield { kind, key: digest(`subject ${subject ?? study}`), data };
  },
  merge(earlier, later) {
    const all = intervalsOf(earlier);
    const more = intervalsOf(later);
    all.isDeidentified ||= more.isDeidentified;
    all.claims ||= more.claims;
    for (const [study, { dates, isDummy, isNewYear, at }] of Object.entries(more.studies)) {
      const known = all.studies[study];
      if (known) {
        known.dates = PackedDigests.union(known.dates, dates, mostDates);
        known.isDummy &&= isDummy;
        known.isNewYear &&= isNewYear;
      } else if (Object.keys(all.studies).length < mostStudies) {
        all.studies[study] = { dates, isDummy, isNewYear, at };
      }
    }
    if (more.apart && Math.abs(more.apart.days) > Math.abs(all.apart?.days ?? 0)) all.apart = more.apart;
    return earlier;
  },
  *check(facts, { policy }) {
    for (const fact of facts) {
      const intervals = intervalsOf(fact);
      // Scanners and archives too write dates that do not fit.
      const severity = policy.severityOfRule(id, intervals.isDeidentified ? 'warning' : 'info');
      for (const { messageId, parameters, at } of lossesOf(intervals)) {
        yield {
          ruleId: id,
          severity,
          confidence: 0.8,
          ...at,
          location: { kind: 'file' },
          messageId,
          parameters,
          identity: `${fact.key} ${messageId}`,
          place: `intervals: ${messageId}`,
        } satisfies DatasetViolation;
      }
    }
  },
});

interface Loss {
  messageId: 'one-day' | 'new-year' | 'study' | 'before' | 'after';
  parameters: Record<string, string>;
  at: FilePlace;
}

function* lossesOf({ claims, studies, apart }: StudyIntervals): Iterable<Loss> {
  const all = Object.values(studies);
  const count = number(all.length);
  const first = all[0];
  if (claims && first && all.length > 1) {
    const dates = new Set(all.flatMap(({ dates }) => [...PackedDigests.each(dates)]));
    if (dates.size === 1 && all.every(({ isDummy, isNewYear }) => isDummy || isNewYear)) {
      yield { messageId: 'one-day', parameters: { count }, at: first.at };
    } else if (dates.size > 1 && all.every(({ isNewYear }) => isNewYear)) {
      yield { messageId: 'new-year', parameters: { count }, at: first.at };
    }
  }
  for (const { dates, at } of all) {
    const different = [...PackedDigests.each(dates)].length;
    if (different > 1) yield { messageId: 'study', parameters: { count: number(different) }, at };
  }
  if (apart) {
    const messageId = apart.days < 0 ? 'before' : 'after';
    yield { messageId, parameters: { days: number(Math.abs(apart.days)) }, at: apart.at };
  }
}

/**
 * Days from study to acquisition or series where they are more than a study lasts, or where the study is later; a dummy in
 * place of one of them is no date that was moved. Whoever derives a series from a study, as a segmentation, may do so
 * years later.
 */
function distanceIn(object: DicomObject, day: number | undefined): number | undefined {
  if (day === undefined || isDummyDate(textOf(object, tags.studyDate), 'date')) return undefined;
  let furthest: number | undefined;
  for (const tag of [tags.acquisitionDate, tags.seriesDate]) {
    const date = textOf(object, tag);
    const other = isDummyDate(date, 'date') ? undefined : dayOf(date);
    if (other === undefined) continue;
    const distance = other - day;
    const isLaterWork = distance > 0 && tag === tags.seriesDate && isDerived(object);
    if (isLaterWork || (distance >= -1 && distance <= longestStudy)) continue;
    if (Math.abs(distance) > Math.abs(furthest ?? 0)) furthest = distance;
  }
  return furthest;
}

/** Value 1 of Image Type (PS3.3 section C.7.6.1.1.2). */
function isDerived(object: DicomObject): boolean {
  return textOf(object, tags.imageType).startsWith('DERIVED');
}

function intervalsOf({ data }: Fact): StudyIntervals {
  return data as StudyIntervals;
}
