import { isDayOfMonth } from '../detectors/date/calendar.ts';
import { monthNumber } from '../detectors/date/month-names.ts';

const minutesOfDay = 1440;
/** Two digits of a year up to here are of this century. */
const lastShortYear = 35;
const yearFirst = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ](\d{2}):?(\d{2}))?/;
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2}|\p{L}{3,9}\.?)\2(\d{4}|\d{2})(?=$|[T ,])/u;

/**
 * The numbers by which dates of a column are ordered, in minutes of an arbitrary count; `undefined` for a value that is no
 * full date. Day and month with slashes are read in the order that some value of the column leaves no doubt about, the
 * day first where none does.
 */
export function daysOf(values: readonly string[]): (number | undefined)[] {
  const isMonthFirst = values.some((value) => /^\d{1,2}\/(?:1[3-9]|[23]\d)\//.test(value));
  return values.map((value) => dayOf(value, isMonthFirst));
}

function dayOf(value: string, isMonthFirst: boolean): number | undefined {
  const first = yearFirst.exec(value);
  if (first) {
    const [, year, , month, day, hour = '0', minute = '0'] = first;
    return minutesOf(Number(year), Number(month), Number(day), Number(hour) * 60 + Number(minute));
  }
  const last = yearLast.exec(value);
  if (!last) return undefined;
  const [, one, separator, other, digits] = last;
  const year = digits!.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > lastShortYear ? 1900 : 2000);
  if (!/^\d/.test(other!)) return minutesOf(year, monthNumber(other!.replace('.', '')) ?? 0, Number(one), 0);
  return separator === '/' && isMonthFirst
    ? minutesOf(year, Number(one), Number(other), 0)
    : minutesOf(year, Number(other), Number(one), 0);
}

function minutesOf(year: number, month: number, day: number, minutes: number): number | undefined {
  if (year < 1000 || year > 2199 || !isDayOfMonth(day, month, year)) return undefined;
  return ((year * 12 + month - 1) * 31 + day - 1) * minutesOfDay + minutes;
}

/** The year of a number that {@link daysOf} gives. */
export function yearOfDay(day: number): number {
  return Math.floor(day / (minutesOfDay * 31 * 12));
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** The places of words in their alphabetical order, without regard to case and accents; equal words share a place. */
export function alphabetOf(words: readonly string[]): number[] {
  const sorted = [...words].sort(collator.compare);
  const places = new Map<string, number>();
  let place = 0;
  for (const [index, word] of sorted.entries()) {
    if (index > 0 && collator.compare(sorted[index - 1]!, word) !== 0) place += 1;
    places.set(word, place);
  }
  return words.map((word) => places.get(word)!);
}
