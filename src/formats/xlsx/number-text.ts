import type { NumberKind } from './styles.ts';

const day = 24 * 60 * 60 * 1000;
/** The last day that spreadsheets know: 31 December 9999. */
const lastDay = 2_958_465;

/**
 * A stored number as people see it: days and times as ISO 8601 texts, whole numbers without an exponent.
 * @param value as it stands in the file
 * @param from1904 whether days count from 1 January 1904, otherwise from 31 December 1899
 */
export function numberText(value: string, kind: NumberKind, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (kind === 'number' || number < 0 || number > lastDay) return plainNumber(value, number);
  if (kind === 'time' || number < 1) return time(number);
  const whole = Math.floor(number);
  const date = new Date(epoch(whole, from1904) + whole * day).toISOString().slice(0, 10);
  return kind === 'date' || number === whole ? date : `${date}T${time(number)}`;
}

/** Day zero. Lotus 1-2-3 took 1900 for a leap year, and everything after it keeps to that: before March a day is missing. */
function epoch(serial: number, from1904: boolean): number {
  if (from1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, serial < 60 ? 31 : 30);
}

function time(number: number): string {
  const seconds = Math.round((number - Math.floor(number)) * 24 * 60 * 60);
  return new Date(Math.min(seconds, 24 * 60 * 60 - 1) * 1000).toISOString().slice(11, 19);
}

function plainNumber(value: string, number: number): string {
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}
