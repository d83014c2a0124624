import { dateValueOf, dayNumberOf } from './date-value.ts';

const secondsOfDay = 86_400;

/** The day of a DA, or of the date in a DT (PS3.5 section 6.2), as days since 1970; `undefined` for anything else. */
export function dayOf(value: string): number | undefined {
  const date = dateValueOf(value);
  return date && dayNumberOf(date);
}

/** The second of the day of a TM (PS3.5 section 6.2), fractions included; `undefined` for anything else. */
export function secondOf(value: string): number | undefined {
  const parts = /^(\d{2}):?(\d{2})?:?(\d{2}(?:\.\d{1,6})?)?$/.exec(value);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return hours < 24 && minutes < 60 && seconds < 61 ? hours * 3600 + minutes * 60 + seconds : undefined;
}

/** Seconds since 1970 of a DT with a time, its offset from UTC left out of account; `undefined` for anything else. */
export function momentOf(value: string): number | undefined {
  const text = value.replace(/[+-]\d{4}$/, '');
  const [day, second] = [dayOf(text), secondOf(text.slice(8))];
  return day === undefined || second === undefined ? undefined : day * secondsOfDay + second;
}
