/** Whether a text is a day of the calendar as YYYY-MM-DD: 2026-02-30 has the form and is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The same day some years before, as YYYY-MM-DD. Of 29 February it is a day that may not exist; as a text it still stands
 * between the two that do.
 */
export function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
