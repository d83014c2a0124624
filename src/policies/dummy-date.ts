/** Dates before 1925 are shifted ones (BIDS, "Describing dates and timestamps"). */
export const firstUnshiftedYear = 1925;
/** Nobody who was scanned was born before; 1900-01-01 and earlier are the defaults of databases. */
export const firstBirthYear = 1901;
/**
 * A birth year alone reveals an age over 89 up to here (45 CFR 164.514(b)(2)(i)(C)). Fixed, so that a report does not
 * change with the day on which it is made.
 */
const lastYearOfBirthOver89 = 1936;

const timeOfDay = /^(\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?|\d{6}\.\d+)$/;

/**
 * Whether a date is no date element of a person's: zeros, a database's default, a date before 1925, a time of day, or a
 * year alone — unless it is the birth year of somebody over 89.
 * @param value `YYYYMMDD`, `YYYY-MM-DD`, either with a time, `DD.MM.YYYY`, or a year
 */
export function isDummyDate(value: string, kind: 'date' | 'birth-date'): boolean {
  if (timeOfDay.test(value)) return true;
  if (/^\d{4}$/.test(value)) {
    const year = Number(value);
    return kind === 'date' || year < firstBirthYear || year > lastYearOfBirthOver89;
  }
  const year = yearOf(value);
  return year !== undefined && year < (kind === 'date' ? firstUnshiftedYear : firstBirthYear);
}

/** The year of a date in a known order; six digits alone may be any order and have none. */
function yearOf(value: string): number | undefined {
  const first = /^(\d{4})[-/.]?\d{2}/.exec(value);
  if (first && !/^\d{6}$/.test(value)) return Number(first[1]);
  const last = /^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})(?!\d)/.exec(value);
  return last ? Number(last[1]) : undefined;
}
