/** A date as precisely as a cell tells it. */
export interface ParsedDate {
  readonly year: number;
  /** From 1 to 12. */
  readonly month?: number;
}

const shapes: readonly RegExp[] = [
  // ISO 8601, with or without time; also with a slash.
  /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:[T ]\d{2}:?\d{2}.*)?)?)?$/,
  // PS3.5, 6.2: values of DA and DT; the month and day of a DT may be left out.
  /^(?<year>\d{4})(?<month>\d{2})(?:(?<day>\d{2})(?:\d{2,6}(?:\.\d{1,6})?)?(?:[+-]\d{4})?)?$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
];
/** The day or the month stands first: what is not known is not told. */
const ambiguous = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * The date that a cell holds.
 * @param text `1950`, `1950-03`, `1950-03-31` with or without time, DICOM's `19500331`, `31.3.1950`; of `03/04/1950` the year
 * alone is known unless one part can be no month
 * @returns `undefined` for anything else, and for days that no calendar has
 */
export function parseDate(text: string): ParsedDate | undefined {
  const trimmed = text.trim();
  for (const shape of shapes) {
    const parts = shape.exec(trimmed)?.groups;
    if (parts) return checked(Number(parts.year), numberOf(parts.month), numberOf(parts.day));
  }
  const parts = ambiguous.exec(trimmed);
  if (!parts) return undefined;
  const [first, second, year] = parts.slice(1).map(Number) as [number, number, number];
  if (first > 12) return checked(year, second, first);
  if (second > 12) return checked(year, first, second);
  return first === second ? checked(year, first, second) : checked(year);
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function checked(year: number, month?: number, day?: number): ParsedDate | undefined {
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > days)) return undefined;
  return { year, month };
}
