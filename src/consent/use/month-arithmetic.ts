/**
 * The same day some months later, as YYYY-MM-DD; the last of the month where it has no such day (31 January and one month).
 * @param from YYYY-MM-DD
 */
export function monthsAfter(from: string, months: number): string {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
