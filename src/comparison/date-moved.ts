import type { DicomDataSet } from '../model/dicom.ts';
import { dateValueOf, dayNumberOf } from '../rules/date-value.ts';
import { momentOf, secondOf } from '../rules/dicom-time.ts';
import type { ElementPair } from './element-pairs.ts';

/** How far a date was moved. */
export interface Move {
  readonly seconds: number;
  /** Neither side says a time: it may have been moved by up to a day more or less. */
  readonly isOfDay: boolean;
}

const secondsOfDay = 86_400;
/** What databases and tools write where a date has to stand; no shift makes a first of January of just these years. */
const dummyDays = /^(?:(?:0001|1000|1111|1600|1753|1800|1900|1901|1970)0101|11111111|99991231)/;

/** The time that belongs to a date: of instance creation, study, series, acquisition, content, and of a procedure step. */
const timeOfDate: ReadonlyMap<number, number> = new Map([
  [0x00080012, 0x00080013],
  [0x00080020, 0x00080030],
  [0x00080021, 0x00080031],
  [0x00080022, 0x00080032],
  [0x00080023, 0x00080033],
  [0x00400244, 0x00400245],
  [0x00400250, 0x00400251],
]);

/** Whether a DA or DT is a date that stands where one was. */
export function isDummyDay(value: string): boolean {
  return dummyDays.test(value);
}

/**
 * How far a DA or DT was moved, with the time that stands beside it or in it where both sides have one.
 * @param before the object of the source, in which the time of a date is looked for; likewise the copy
 * @returns `undefined` where one side is no full date
 */
export function moveOf(pair: ElementPair, before: DicomDataSet, after: DicomDataSet): Move | undefined {
  const was = dayAndTime(pair.before?.text(), pair, before);
  const is = dayAndTime(pair.after?.text(), pair, after);
  if (!was || !is) return undefined;
  const days = (is.day - was.day) * secondsOfDay;
  // Midnight is what is written for a time that was removed.
  if (was.second === undefined || is.second === undefined || (is.second === 0 && was.second !== 0)) {
    return { seconds: days, isOfDay: true };
  }
  return { seconds: Math.round(days + is.second - was.second), isOfDay: false };
}

function dayAndTime(
  text: string | undefined,
  { before }: ElementPair,
  set: DicomDataSet,
): { day: number; second: number | undefined } | undefined {
  const [value = ''] = (text ?? '').split('\\');
  const date = dateValueOf(value);
  if (!date || !before) return undefined;
  const day = dayNumberOf(date);
  if (before.vr === 'DT') {
    const moment = momentOf(value);
    return { day, second: moment === undefined ? undefined : moment - day * secondsOfDay };
  }
  const time = before.depth === 0 ? timeOfDate.get(before.tag) : undefined;
  const stated = time === undefined ? undefined : set.get(time)?.text().split('\\')[0];
  return { day, second: stated === undefined ? undefined : secondOf(stated) };
}
