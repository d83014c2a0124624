/**
 * The day at the start of a date or instant of ISO 8601, or a DICOM date (PS3.5 section 6.2, DA), as YYYY-MM-DD.
 * @returns `undefined` for part of a date and for a day that no calendar has
 */
export function dayOf(text: string | undefined): string | undefined {
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})(?=T|\s|$)/.exec(text ?? '') ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
