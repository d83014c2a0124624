import type { DicomObject } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import { type Contribution, type Fact, type FilePlace, here } from '../model/fact.ts';
import type { Location } from '../model/location.ts';
import type { RuleContext } from '../model/rule.ts';
import { claimsOf } from '../policies/deidentification-claims.ts';
import { firstUnshiftedYear } from '../policies/dummy-date.ts';
import { meaningOfKey } from '../policies/key-meaning.ts';
import { saysTextsMoved } from '../policies/moved-texts.ts';
import { dateValueOf, dayNumberOf } from './date-value.ts';
import { daysInText, daysInVendorHeaders, daysLeftIn, realDay, shownDay, shownDays } from './dates-left.ts';
import { datesLeftBehind } from './dates-left-behind.ts';
import { patientTags, textOf } from './patient-facts.ts';

/** What the files of one subject hold of its days. Differences of days are kept, and keyed days, never a day itself. */
export interface SubjectDates {
  /** Some object or table says or shows that the dates of this subject were moved, or taken out. */
  moved: 'declared' | 'removed' | 'seen' | 'no';
  /** The days that the subject's dates show, keyed, and the day of the week of each, from Sunday as 0. */
  shown: { day: string; weekday: number }[];
  /** Other days, by where they stand. */
  left: Record<string, DaysAtPlace>;
}

/** Days that stand beside those that are shown. */
export interface DaysAtPlace {
  /** Keyed. */
  days: string[];
  /** Days from what is shown to what is left, where both stand in one object. */
  offsets: number[];
  at: FilePlace;
  location: Location;
}

/** The kind of fact that this makes, one for each subject. */
export const subjectDatesKind = 'subject-dates';

const mostShown = 64;
const mostDays = 16;
const mostOffsets = 8;
/** Longer tables are no list of visits. */
const mostRows = 10_000;

/** What a document of a subject says of its days: a DICOM object, a table of visits, a sidecar. */
export function* subjectDatesOf(document: Document, context: RuleContext): Generator<Contribution> {
  if (!(document.dicom || document.table || isSidecar(context.path))) return;
  const subject = context.subject ?? studyOf(document) ?? patientOfSidecar(document);
  if (subject === undefined) return;
  const collected = new Collected(context);
  if (document.dicom) readObject(document.dicom, document, collected);
  else if (document.table) readTable(document, collected);
  else readSidecar(document, collected);
  const { dates } = collected;
  if (dates.moved === 'no' && dates.shown.length === 0 && Object.keys(dates.left).length === 0) return;
  yield { kind: subjectDatesKind, key: context.digest(subject), data: dates };
}

/** Objects without a patient number belong together by their study. */
function studyOf({ dicom }: Document): string | undefined {
  const study = dicom ? textOf(dicom, patientTags.studyInstanceUid) : '';
  return study === '' ? undefined : `study ${study}`;
}

/** A sidecar beside a series says whose it is by the number of the patient, as the object does. */
function patientOfSidecar(document: Document): string | undefined {
  if (document.table) return undefined;
  for (const { kind, name, text } of document.fields()) {
    if (kind === 'member' && name === 'PatientID' && text.trim() !== '') return text.trim();
  }
  return undefined;
}

/** One fact of two of a subject. */
export function mergeSubjectDates(earlier: Fact, later: Fact): Fact {
  const all = datesOfFact(earlier);
  const more = datesOfFact(later);
  if (all.moved === 'no' || more.moved === 'declared') all.moved = more.moved === 'no' ? all.moved : more.moved;
  for (const shown of more.shown) {
    if (all.shown.length < mostShown && !all.shown.some(({ day }) => day === shown.day)) all.shown.push(shown);
  }
  for (const [place, left] of Object.entries(more.left)) {
    const known = all.left[place];
    if (known) {
      known.days = union(known.days, left.days, mostDays);
      known.offsets = union(known.offsets, left.offsets, mostOffsets);
    } else {
      all.left[place] = left;
    }
  }
  return earlier;
}

/** The data of such a fact. */
export function datesOfFact({ data }: Fact): SubjectDates {
  return data as SubjectDates;
}

function union<Item>(some: readonly Item[], more: readonly Item[], most: number): Item[] {
  return [...new Set([...some, ...more])].slice(0, most);
}

/** Gathers the days of one document. */
class Collected {
  readonly dates: SubjectDates = { moved: 'no', shown: [], left: {} };

  constructor(private readonly context: RuleContext) {}

  get path(): string {
    return this.context.path;
  }

  show(day: number): void {
    const keyed = this.#keyed(day);
    if (this.dates.shown.length >= mostShown || this.dates.shown.some((shown) => shown.day === keyed)) return;
    this.dates.shown.push({ day: keyed, weekday: (((day + 4) % 7) + 7) % 7 });
  }

  /** @param shown the day that the same object shows */
  leave(day: number, place: string, location: Location, shown: number | undefined): void {
    const left = this.dates.left[place] ?? { days: [], offsets: [], at: here, location };
    this.dates.left[place] = left;
    left.days = union(left.days, [this.#keyed(day)], mostDays);
    if (shown !== undefined) left.offsets = union(left.offsets, [day - shown], mostOffsets);
  }

  #keyed(day: number): string {
    return this.context.digest(`day ${day}`);
  }
}

/** An object shows its own day; what else stands in it counts where the object's dates were moved or removed. */
function readObject(object: DicomObject, document: Document, collected: Collected): void {
  const { temporal, options } = claimsOf(object);
  const shown = shownDay(object);
  const isEarly = shown !== undefined && shown < dayNumberOf({ year: firstUnshiftedYear, month: 1, day: 1 });
  if (temporal === 'MODIFIED' || options.has('retain-modified-dates')) collected.dates.moved = 'declared';
  else if (shown === undefined) collected.dates.moved = 'removed';
  else if (isEarly) collected.dates.moved = 'seen';
  if (shown !== undefined) collected.show(shown);
  if (collected.dates.moved === 'no') return;
  const areTextsMoved = saysTextsMoved(object);
  for (const { day, place, location, isInText } of [...daysLeftIn(object), ...daysInVendorHeaders(document)]) {
    if (!(isInText && areTextsMoved)) collected.leave(day, place, location, shown);
  }
  if (shown !== undefined) {
    for (const { day, place, location } of datesLeftBehind(object, shown)) collected.leave(day, place, location, shown);
  }
  const { folders, name } = segmentsOf(collected.path);
  // Whatever day of its own an object is called by, it is one that was moved.
  const own = new Set(shownDays(object));
  const isOther = (day: number): boolean => !own.has(day);
  for (const day of daysInText(name).filter(isOther)) collected.leave(day, 'names of files', { kind: 'file' }, shown);
  for (const day of folders.flatMap(daysInText).filter(isOther))
    collected.leave(day, 'names of folders', { kind: 'file' }, shown);
}

/** A table of visits whose dates stand before 1925 says that they were moved (BIDS, "Describing dates and timestamps"). */
function readTable({ table }: Document, collected: Collected): void {
  const columns = table!.columns.flatMap((heading, index) => (isDate(heading) ? [index] : []));
  if (columns.length === 0) return;
  let rows = 0;
  for (const { cells } of table!.rows()) {
    rows += 1;
    if (rows > mostRows) return;
    for (const column of columns) {
      const date = dateValueOf(cells[column]?.trim() ?? '');
      if (!date) continue;
      if (date.year < firstUnshiftedYear) collected.dates.moved = 'seen';
      collected.show(dayNumberOf(date));
    }
  }
}

/** Members of a sidecar that hold a date by their name. */
function readSidecar(document: Document, collected: Collected): void {
  for (const field of document.fields()) {
    if (field.kind !== 'member' || !isDate(field.name)) continue;
    const day = realDay(field.text);
    if (day !== undefined) collected.leave(day, `key ${field.name} of sidecars`, field.location, undefined);
  }
}

function isSidecar(path: string): boolean {
  return /\.json$/i.test(path);
}

function isDate(name: string): boolean {
  const meaning = meaningOfKey(name, 'member');
  return meaning?.kind === 'identifier' && meaning.class === 'date' && meaning.role === 'patient';
}

/** The first folder holds a delivery, and may be called by its day; those below it hold people and their studies. */
function segmentsOf(path: string): { folders: string[]; name: string } {
  const segments = path.split('/');
  return { folders: segments.slice(1, -1), name: segments.at(-1)! };
}
