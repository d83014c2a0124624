import { countedNumbers, endsOf } from './number-steps.ts';
import type { ReadValues } from './read-values.ts';
import type { Coarsening, DatePrecision } from './step.ts';

/** Of a date, the years that its ends begin with are multiples of so many. */
const yearsOf: Readonly<Record<DatePrecision, number | undefined>> = {
  month: undefined,
  year: 5,
  '5-years': 5,
  decade: 10,
};

/**
 * What can be done to a column of dates or years: less precision; and, for years, the earliest and the latest as one value
 * each, as a year of birth may tell an age above 89 (45 CFR 164.514(b)(2)(i)(C)).
 * @param counts for each code how many records have it
 * @param k how many records an end holds at least
 */
export function dateSteps({ kind, numbers }: ReadValues, counts: Uint32Array, k: number): Coarsening[][] {
  const sorted = countedNumbers(numbers, counts);
  if (sorted.length === 0) return [];
  const precisions: DatePrecision[] = kind === 'date' ? ['month', 'year', '5-years', 'decade'] : ['5-years', 'decade'];
  return [
    ...(kind === 'year' ? endsOf(sorted, 5, k) : []),
    ...precisions.flatMap((to) => {
      const step: Coarsening = { kind: 'date', to };
      const unit = yearsOf[to];
      return [[step], ...(unit === undefined ? [] : endsOf(sorted, unit, k).map((ends) => [step, ...ends]))];
    }),
  ];
}
