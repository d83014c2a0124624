/**
 * A moment as ISO 8601; empty where no date is that far.
 * @param milliseconds since 1970
 * @param isDay leaves the time of day out
 */
export function momentText(milliseconds: number, isDay: boolean): string {
  if (!(Math.abs(milliseconds) <= 8.64e15)) return '';
  const text = new Date(milliseconds).toISOString();
  return isDay ? text.slice(0, 10) : text.replace(/\.000Z$/, '');
}
