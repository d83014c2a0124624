import { type DateValue, dateValueOf } from '../../rules/date-value.ts';
import type { FixSecret } from './secret.ts';

const dayInMilliseconds = 24 * 60 * 60 * 1000;
/**
 * Dates move at least a year, so that no date is left near the true one, and at most ten, so that a scanner is not older than
 * its kind. They move into the past: a date in the future would show that it was moved.
 */
const leastDays = 366;
const mostDays = 3652;

/** By how many whole days the dates of a subject move: the same for all of their objects, so that intervals stay. */
export function shiftOf(secret: FixSecret, subject: string): number {
  const random = secret.digest('date shift', subject).readUIntBE(0, 6);
  return -(leastDays + (random % (mostDays - leastDays + 1)));
}

/** `YYYYMMDD`, or with dots as ACR-NEMA wrote it; a DT goes on with the time, fractions and offset (PS3.5 section 6.2). */
const dateTime = /^(\d{4})(?:(\.?)(\d{2})(?:\.?(\d{2}))?)?(.*)$/s;

/**
 * A value of DA or DT moved by whole days, each part as precise as before: `2019`, `201905` and the time of day with its
 * offset from UTC stay what they are in form.
 * @param value several values are joined by a backslash
 * @returns `undefined` where a part is no date
 */
export function shiftDates(value: string, days: number): string | undefined {
  const parts = value.split('\\').map((part) => (part.trim() === '' ? '' : shiftDate(part.trim(), days)));
  return parts.includes(undefined) ? undefined : parts.join('\\');
}

/**
 * The same of a value in a form that the standard does not have and readers understand, such as `2019-04-25`: as it should have been
 * written, `YYYYMMDD`.
 */
export function shiftUnusual(value: string, days: number): string | undefined {
  const dates = value.split('\\').map((part) => dateValueOf(part.trim()));
  if (!dates.every((date) => date !== undefined)) return undefined;
  return dates.map((date) => shiftDate(digitsOf(date), days)).join('\\');
}

function digitsOf({ year, month, day }: DateValue): string {
  return String(year * 10_000 + month * 100 + day);
}

function shiftDate(text: string, days: number): string | undefined {
  const match = dateTime.exec(text);
  if (!match) return undefined;
  const [, year, separator = '', month, day, rest = ''] = match;
  if (rest !== '' && (day === undefined ? !/^[+-]\d{4}$/.test(rest) : !/^[\d.+-]{1,22}$/.test(rest))) return undefined;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const isCalendarDay = new Date(time).getUTCMonth() + 1 === Number(month ?? 1);
  if (!isCalendarDay) return undefined;
  const moved = new Date(time + days * dayInMilliseconds).toISOString();
  const kept = [moved.slice(0, 4), month && moved.slice(5, 7), day && moved.slice(8, 10)].filter((part) => part);
  return `${kept.join(separator)}${rest}`;
}
