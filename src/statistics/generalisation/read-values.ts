import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import type { GeneralisableColumn } from './step.ts';

/** The values of a column, understood by its kind. */
export interface ReadValues extends Pick<GeneralisableColumn, 'kind'> {
  readonly values: readonly string[];
  readonly missing?: number;
  /** For each code of a column of numbers its number, of dates and years its year; `NaN` where it is none. Empty for other kinds. */
  readonly numbers: Float64Array;
  /** For each code of a column of dates its month, 1 to 12; `NaN` where none is told. Empty for other kinds. */
  readonly months: Float64Array;
  /** Whether all numbers are whole. */
  readonly whole: boolean;
}

/** Reads every value of a column once. What does not look like its kind stays a value that no band or date holds. */
export function readValues({ column, kind }: GeneralisableColumn): ReadValues {
  const { values, missing } = column;
  let numbers = new Float64Array();
  let months = new Float64Array();
  if (kind === 'number') numbers = Float64Array.from(values, parseNumber);
  if (kind === 'date' || kind === 'year') {
    const dates = values.map(parseDate);
    numbers = Float64Array.from(dates, (date) => date?.year ?? Number.NaN);
    if (kind === 'date') months = Float64Array.from(dates, (date) => date?.month ?? Number.NaN);
  }
  if (missing !== undefined && numbers.length > 0) numbers[missing] = Number.NaN;
  const whole = numbers.every((number) => Number.isNaN(number) || Number.isInteger(number));
  return { kind, values, ...(missing === undefined ? {} : { missing }), numbers, months, whole };
}
