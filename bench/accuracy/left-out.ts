import { monthNames } from '../../src/detectors/date/month-names.ts';
import type { Mark, TextRecord } from './corpora.ts';
import { isNumberClass } from './marked-classes.ts';

const namedMonth = new RegExp(`(?<!\\p{L})(?:${monthNames.join('|')})(?!\\p{L})`, 'iu');

/** What the Safe Harbor method lets stand: a year alone, an age up to 89 (45 CFR 164.514(b)(2)(i)(C)). */
export function isPermitted(mark: Mark, text: string): boolean {
  const value = text.slice(mark.start, mark.end);
  if (mark.cls === 'DATE') return /^\D{0,20}(?:\d{4}|'?\d{2}s)?\D{0,3}$/u.test(value) && !namedMonth.test(value);
  return mark.cls === 'AGE' && !/(?<!\d)(?:9\d|1[01]\d|120)(?!\d)/.test(value);
}

/**
 * Whether nothing says what a value is: it is the whole text, no field names it, and it is a string of digits or a postcode.
 * A number with its country's prefix (+44 …) says what it is, and so does one with the letters of its scheme.
 */
export function isBare(mark: Mark, { text, field }: TextRecord): boolean {
  if (field !== undefined || text.slice(0, mark.start).trim() !== '' || text.slice(mark.end).trim() !== '')
    return false;
  if (mark.cls === 'POSTCODE') return true;
  if (!isNumberClass(mark.cls) && mark.cls !== 'PHONE' && mark.cls !== 'FAX') return false;
  return /^[\d\s./()-]+$/.test(text.slice(mark.start, mark.end));
}
