import { isCalendarDay } from '../calendar-day.ts';

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day in words: `14 March 2026`. @returns `undefined` for a text that is no day as YYYY-MM-DD */
export function dayInWords(day: string): string | undefined {
  return isCalendarDay(day) ? inWords.format(new Date(`${day}T00:00:00Z`)) : undefined;
}
