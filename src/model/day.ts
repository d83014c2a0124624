/** The day of the person at this machine, as YYYY-MM-DD. */
export function today(): string {
  return dayAfterMonths(0);
}

/** The same day some months from now, as YYYY-MM-DD. */
export function dayAfterMonths(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, now.getDate())).toISOString().slice(0, 10);
}
