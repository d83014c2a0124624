/** The day of the person at this machine, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}

/** The same day some months from now, as YYYY-MM-DD. */
export function dayAfterMonths(months: number): string {
  return dayOf(new Date(), months);
}

/** The day that a time is on at this machine, or the same day some months later, as YYYY-MM-DD. */
export function dayOf(time: Date, monthsLater = 0): string {
  const day = Date.UTC(time.getFullYear(), time.getMonth() + monthsLater, time.getDate());
  return new Date(day).toISOString().slice(0, 10);
}
