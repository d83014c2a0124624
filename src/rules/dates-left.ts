import { detect } from '../detectors/index.ts';
import { dayOfUid } from '../detectors/uid/uid-time.ts';
import type { DicomElement, DicomObject } from '../model/dicom.ts';
import { isPrivateTag } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { Location, SpanOfValue } from '../model/location.ts';
import { answersOfFields, ElementQuestion, Question } from '../model/recurrence.ts';
import { meaningOfAttribute } from '../policies/attribute-meaning.ts';
import { firstUnshiftedYear } from '../policies/dummy-date.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import { timeOfPrivate } from '../policies/private-time.ts';
import { dateValueOf, dayNumberOf } from './date-value.ts';
import { isVendorEntry } from './vendor-entries.ts';

/** A day on which something of a person happened, and where it stands. */
export interface DayLeft {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** What holds it, as messages call it, the same for all objects: "the time stamps of SOPInstanceUID". */
  readonly place: string;
  readonly location: Location;
  /** It stands among words, not in a value that is a date or a number. */
  readonly isInText?: true;
}

/** Attributes that hold the day of an examination, the nearest to the acquisition first. */
const examinationDates = [0x00080022, 0x0008002a, 0x00080023, 0x00080021, 0x00080020];
/** Texts that are longer are documents, in which a date is anybody's. */
const longestText = 4096;
/** More than this of one object say the same again. */
const mostDays = 200;
const mediaStorageUid = '(0002,0003)';
const instanceUid = '(0008,0018)';
const dateRepresentations: ReadonlySet<string> = new Set(['DA', 'DT']);
const textRepresentations: ReadonlySet<string> = new Set(['LO', 'SH', 'LT', 'ST', 'UT', 'UC', 'UN']);

/** The day that an object shows for its examination; `undefined` where all of its dates are empty or dummies. */
export function shownDay(object: DicomObject): number | undefined {
  return shownDays(object)[0];
}

/** All days that an object shows for its examination, that of the acquisition first: a scan may go on past midnight. */
export function shownDays(object: DicomObject): number[] {
  return examinationDates.flatMap((tag) => {
    const date = dateValueOf(object.get(tag)?.text() ?? '');
    return date && date.year > 1900 ? [dayNumberOf(date)] : [];
  });
}

/**
 * Days that stand in an object beside its attributes of date: in the time stamps of UIDs, in private attributes and in texts.
 * Those of attributes whose meaning is a date are judged, and shifted, as such.
 */
export function* daysLeftIn(object: DicomObject): Generator<DayLeft> {
  const all = object.answers(daysLeft).flat();
  const days = all.filter((left) => !isSaidByInstance(left, all));
  yield* days.slice(0, mostDays);
}

/** The file meta information holds the UID of the instance once more (PS3.10 section 7.1): one of the two is told. */
function isSaidByInstance({ location, day }: DayLeft, all: readonly DayLeft[]): boolean {
  return isAt(location, mediaStorageUid) && all.some((left) => left.day === day && isAt(left.location, instanceUid));
}

function isAt(location: Location, attribute: string): boolean {
  return location.kind === 'attribute' && location.attribute === attribute;
}

const daysLeft = new ElementQuestion((element) => {
  if (element.items || !element.length) return undefined;
  const days = [...daysOfElement(element)];
  return days.length === 0 ? undefined : days;
});

/** Days in the headers that vendors keep inside private attributes: in their UIDs, and in entries that are called a date. */
export function daysInVendorHeaders(document: Document): readonly DayLeft[] {
  return answersOfFields(document, daysInEntry).flat();
}

const daysInEntry = new Question((field: Field): readonly DayLeft[] | undefined => {
  if (!isVendorEntry(field)) return undefined;
  const meaning = meaningOfKey(field.name, 'member');
  if (meaning?.kind !== 'identifier' || meaning.role !== 'patient') return undefined;
  const { text, location } = field;
  const days = text.split('\\').flatMap((part): DayLeft[] => {
    const day = meaning.class === 'uid' ? dayOfUid(part) : meaning.class === 'date' ? realDay(part) : undefined;
    if (day === undefined) return [];
    const place = placeOf(field.inElement!);
    return [{ day, place: meaning.class === 'uid' ? `the time stamps of UIDs in ${place}` : place, location }];
  });
  return days.length === 0 ? undefined : days;
});

/** The days in a text: of names of files and of values whose names say nothing. */
export function daysInText(text: string): number[] {
  return spansOfDays(text).map(({ day }) => day);
}

/**
 * The days in a text with where they stand in it.
 * @param name of the attribute: a day in that of software is the day on which it was made
 */
export function spansOfDays(text: string, name = ''): (SpanOfValue & { day: number })[] {
  if (text.length > longestText || !/\d/.test(text)) return [];
  return detect(text, { name }).flatMap(({ class: identifier, start, end, confidence }) => {
    if (identifier !== 'date' || confidence < 0.6) return [];
    const day = realDay(text.slice(start, end));
    return day === undefined ? [] : [{ start, end, day }];
  });
}

/** The day of a full date of the years in which scans were made; not of one that was shifted out of them. */
export function realDay(value: string): number | undefined {
  const date = dateValueOf(value.trim());
  return date && date.year > firstUnshiftedYear + 45 && date.year < 2060 ? dayNumberOf(date) : undefined;
}

function* daysOfElement(element: DicomElement): Generator<DayLeft> {
  const { tag, vr } = element;
  const place = placeOf(element);
  const location: Location = {
    kind: 'attribute',
    attribute: element.path,
    ...(element.creator === undefined ? {} : { creator: element.creator }),
  };
  const time = isPrivateTag(tag) ? timeOfPrivate(element) : undefined;
  if (time !== undefined) {
    yield { day: realDay(time)!, place, location };
  } else if (vr === 'UI') {
    const meaning = meaningOfAttribute(tag, vr);
    if (meaning.kind !== 'identifier' || meaning.role !== 'patient') return;
    for (const uid of element.text().split('\\')) {
      const day = dayOfUid(uid);
      if (day !== undefined) yield { day, place: `the time stamps of ${place}`, location };
    }
  } else if (isPrivateTag(tag) && dateRepresentations.has(vr)) {
    for (const value of element.text().split('\\')) {
      const day = realDay(value);
      if (day !== undefined) yield { day, place, location };
    }
  } else if (textRepresentations.has(vr) && (isPrivateTag(tag) || meaningOfAttribute(tag, vr).kind === 'free-text')) {
    for (const { day } of spansOfDays(element.text(), element.keyword))
      yield { day, place: isPrivateTag(tag) ? place : `the text of ${place}`, location, isInText: true };
  }
}

function placeOf({ tag, keyword, creator }: DicomElement): string {
  return isPrivateTag(tag) ? `private attributes of ${creator ?? 'an unnamed creator'}` : keyword;
}
