import { isDayOfMonth } from '../detectors/date/calendar.ts';

const written = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is YYYY-MM-DD and a day of the Gregorian calendar: 2024-02-30 is none. */
export function isCalendarDay(text: string): boolean {
  const match = written.exec(text);
  return match !== null && isDayOfMonth(Number(match[3]), Number(match[2]), Number(match[1]));
}
