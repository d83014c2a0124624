import { isDayOfMonth } from '../detectors/date/calendar.ts';
import { monthNumber } from '../detectors/date/month-names.ts';

/** A day of the calendar, and the time on it where the value has one. */
export interface DateValue {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Of the day, from 0. */
  readonly minutes: number;
}

const millisecondsOfDay = 86_400_000;
/** Two digits of a year up to here are of this century. */
const lastShortYear = 35;
const yearFirst = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]?(\d{2}):?(\d{2}))?/;
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2}|\p{L}{3,9}\.?)\2(\d{4}|\d{2})(?=$|[T ,])/u;
/** `12. März 2019`, `12 de marzo de 2019`, `12th of March 2019`, and `March 12, 2019`. */
const dayThenName =
  /^(\d{1,2})(?:\.|st|nd|rd|th|er|º)? ?(?:de |of |d')?(\p{L}{3,10})\.?,? (?:del? |of )?(\d{4})(?!\d)/iu;
const nameThenDay = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu;
const inEastAsia = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u;

/** Which of two numbers before a year is the month, where both could be. */
export type DateOrder = 'day first' | 'month first';

/**
 * Reads a full date as standards and people write it: `20190312`, `2019-03-12T10:30`, `12.03.2019`, `12 Mar 2019`,
 * `March 12, 2019`.
 * @param order of numbers with slashes between them
 * @returns `undefined` for a value that is no full date
 */
export function dateValueOf(value: string, order: DateOrder = 'day first'): DateValue | undefined {
  const first = yearFirst.exec(value);
  if (first) {
    const [, year, , month, day, hour = '0', minute = '0'] = first;
    return checked(Number(year), Number(month), Number(day), Number(hour) * 60 + Number(minute));
  }
  const last = yearLast.exec(value);
  if (!last) return inWords(value);
  const [, one, separator, other, digits] = last;
  const year = digits!.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > lastShortYear ? 1900 : 2000);
  if (!/^\d/.test(other!)) return checked(year, monthNumber(other!.replace('.', '')) ?? 0, Number(one), 0);
  return separator === '/' && order === 'month first'
    ? checked(year, Number(one), Number(other), 0)
    : checked(year, Number(other), Number(one), 0);
}

function inWords(value: string): DateValue | undefined {
  const named = dayThenName.exec(value);
  if (named) return checked(Number(named[3]), monthNumber(named[2]!) ?? 0, Number(named[1]), 0);
  const american = nameThenDay.exec(value);
  if (american) return checked(Number(american[3]), monthNumber(american[1]!) ?? 0, Number(american[2]), 0);
  const asian = inEastAsia.exec(value);
  return asian ? checked(Number(asian[1]), Number(asian[2]), Number(asian[3]), 0) : undefined;
}

/** Days from 1970-01-01 to a date, so that two dates can be subtracted. */
export function dayNumberOf({ year, month, day }: Pick<DateValue, 'year' | 'month' | 'day'>): number {
  return Date.UTC(year, month - 1, day) / millisecondsOfDay;
}

function checked(year: number, month: number, day: number, minutes: number): DateValue | undefined {
  if (year < 1000 || year > 2199 || !isDayOfMonth(day, month, year)) return undefined;
  return { year, month, day, minutes };
}
