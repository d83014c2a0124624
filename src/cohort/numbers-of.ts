import type { EncodedColumn } from '../model/encoded-column.ts';

const number = /^[<>≤≥~]?\s*([-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+))\s*(\p{L}*)\+?$/u;
/** How many of a unit of age are a year (PS3.5, AS). */
const perYear: Readonly<Record<string, number>> = { y: 1, m: 12, w: 52.1775, d: 365.2425 };

/**
 * A column as numbers, ages in years: `034Y`, `18M`, `71.5`, `71,5`, `90+`. Of several values of one person the largest counts.
 * @returns one a person, `NaN` where the value is missing; `undefined` where some value is no number
 */
export function numbersOf({
  codes,
  values,
  missing,
  kind,
}: EncodedColumn & { kind: string }): Float64Array | undefined {
  const numbers = values.map((value, code) => (code === missing ? Number.NaN : largest(value, kind)));
  if (numbers.some((one, code) => code !== missing && Number.isNaN(one))) return undefined;
  if (numbers.every(Number.isNaN)) return undefined;
  return Float64Array.from(codes, (code) => numbers[code]!);
}

function largest(value: string, kind: string): number {
  return Math.max(...value.split(';').map((part) => numberIn(part.trim(), kind)));
}

function numberIn(text: string, kind: string): number {
  const [, digits, unit = ''] = number.exec(text) ?? [];
  if (digits === undefined) return Number.NaN;
  const amount = Number(digits.replace(',', '.'));
  return kind === 'age' ? amount / (perYear[unit.charAt(0).toLowerCase()] ?? 1) : amount;
}
