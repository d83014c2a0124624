const day = 86_400_000;

/** How many days lie between two days, negative where the second comes first. @param from, to YYYY-MM-DD */
export function daysBetween(from: string, to: string): number {
  return (instant(to) - instant(from)) / day;
}

/** The same day some years later, as YYYY-MM-DD; 1 March for 29 February where there is none. */
export function dayAfterYears(from: string, years: number): string {
  const date = new Date(instant(from));
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

function instant(text: string): number {
  const [year, month, dayOfMonth] = text.split('-').map(Number);
  return Date.UTC(year!, month! - 1, dayOfMonth);
}
