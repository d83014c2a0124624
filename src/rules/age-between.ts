import { highestAge } from '../policies/age.ts';
import { firstBirthYear, firstUnshiftedYear } from '../policies/dummy-date.ts';
import { type DateValue, dateValueOf } from './date-value.ts';

/** An age in whole years, as near as two dates tell it. */
export interface AgeBetween {
  readonly least: number;
  readonly most: number;
}

type PartialDate = Pick<DateValue, 'year'> & Partial<Pick<DateValue, 'month' | 'day'>>;

/**
 * How old somebody was on a day.
 * @param birth a date, or a year alone
 * @param day the same
 * @returns `undefined` where one of them is no date, a default of a database, or nobody gets so old
 */
export function ageBetween(birth: string, day: string): AgeBetween | undefined {
  const from = dateOrYear(birth);
  const to = dateOrYear(day);
  if (!from || !to) return undefined;
  // Who moves the dates of a person before 1925 moves the birth with them; else nobody who was scanned was born so early.
  if (from.year < firstBirthYear && to.year >= firstUnshiftedYear) return undefined;
  const years = to.year - from.year;
  const hadBirthday = isLater(to, from);
  const most = hadBirthday === false ? years - 1 : years;
  if (most < 0 || most > highestAge) return undefined;
  return { least: hadBirthday === true ? years : years - 1, most };
}

/** Whether the day of the year of one date is not before that of the other; `undefined` where one is a year alone. */
function isLater(to: PartialDate, from: PartialDate): boolean | undefined {
  if (to.month === undefined || from.month === undefined) return undefined;
  return to.month === from.month ? to.day! >= from.day! : to.month > from.month;
}

function dateOrYear(value: string): PartialDate | undefined {
  const text = value.trim();
  const year = /^(\d{4})(?:\.0)?$/.exec(text);
  return year ? { year: Number(year[1]) } : dateValueOf(text);
}
