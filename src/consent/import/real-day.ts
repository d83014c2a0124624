import { isCalendarDay } from '../calendar-day.ts';

/**
 * The day at the start of a date or instant of ISO 8601, or a DICOM date (PS3.5 section 6.2, DA), as YYYY-MM-DD.
 * @returns `undefined` for part of a date and for a day that no calendar has
 */
export function dayOf(text: string | undefined): string | undefined {
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})(?=T|\s|$)/.exec(text ?? '') ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${month}-${day}`;
  return isCalendarDay(iso) ? iso : undefined;
}
