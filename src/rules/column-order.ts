import { type DateValue, dateValueOf } from './date-value.ts';

const minutesOfDay = 1440;
/**
 * The numbers by which dates of a column are ordered, in minutes of an arbitrary count; `undefined` for a value that is no
 * full date. Day and month with slashes are read in the order that some value of the column leaves no doubt about, the
 * day first where none does.
 */
export function daysOf(values: readonly string[]): (number | undefined)[] {
  const isMonthFirst = values.some((value) => /^\d{1,2}\/(?:1[3-9]|[23]\d)\//.test(value));
  return values.map((value) => {
    const date = dateValueOf(value, isMonthFirst ? 'month first' : 'day first');
    return date && minutesOf(date);
  });
}

function minutesOf({ year, month, day, minutes }: DateValue): number {
  return ((year * 12 + month - 1) * 31 + day - 1) * minutesOfDay + minutes;
}

/** The year of a number that {@link daysOf} gives. */
export function yearOfDay(day: number): number {
  return Math.floor(day / (minutesOfDay * 31 * 12));
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** The places of words in their alphabetical order, without regard to case and accents; equal words share a place. */
export function alphabetOf(words: readonly string[]): number[] {
  const sorted = [...words].sort(collator.compare);
  const places = new Map<string, number>();
  let place = 0;
  for (const [index, word] of sorted.entries()) {
    if (index > 0 && collator.compare(sorted[index - 1]!, word) !== 0) place += 1;
    places.set(word, place);
  }
  return words.map((word) => places.get(word)!);
}
