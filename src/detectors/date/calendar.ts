const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day can stand in a month. February has 29 days when the year is not known. */
export function isDayOfMonth(day: number, month: number, year?: number): boolean {
  const most = daysInMonth[month - 1];
  if (most === undefined || day < 1 || day > most) return false;
  return month !== 2 || day < 29 || year === undefined || isLeapYear(year);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether two numbers are day and month in either order, and a year, of two or four digits, follows. */
export function isDayAndMonth(first: number, second: number, year: string): boolean {
  if (year.length === 4 && !isYear(year)) return false;
  const full = year.length === 4 ? Number(year) : undefined;
  return isDayOfMonth(first, second, full) || isDayOfMonth(second, first, full);
}

/** Years that documents give: lives of people, and the past into which BIDS datasets shift their dates. */
export function isYear(digits: string): boolean {
  return digits >= '1800' && digits <= '2199';
}

/** Beyond this eight digits are a number. */
const lastPlausibleYear = 2049;

/**
 * Whether eight digits are a date of an examination or a birth in DICOM's form (PS3.5 section 6.2, DA): from 1925, the
 * bound below which BIDS puts shifted dates, to a year that is fixed, so that a report does not depend on its day.
 */
export function isCompactDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  if (year < 1925 || year > lastPlausibleYear) return false;
  return isDayOfMonth(Number(digits.slice(6, 8)), Number(digits.slice(4, 6)), year);
}
