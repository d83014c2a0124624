import type { EncodedColumn } from '../model/encoded-column.ts';
import { parseNumber } from '../statistics/generalisation/parse-number.ts';

/** A number of which the end is open: `90+`, `>89`. */
const open = /^[<>≤≥~]\s*|\+$/g;

/**
 * A column as numbers, ages in years; `90+` is 90 here. Of several values of one person the largest counts.
 * @returns one a person, `NaN` where the value is missing; `undefined` where some value is no number
 */
export function numbersOf({ codes, values, missing }: EncodedColumn): Float64Array | undefined {
  const numbers = values.map((value, code) => (code === missing ? Number.NaN : largestIn(value)));
  if (numbers.some((one, code) => code !== missing && Number.isNaN(one))) return undefined;
  if (numbers.every(Number.isNaN)) return undefined;
  return Float64Array.from(codes, (code) => numbers[code]!);
}

function largestIn(value: string): number {
  return Math.max(...value.split(';').map((part) => parseNumber(part.trim().replace(open, ''))));
}
