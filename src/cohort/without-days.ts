import { firstUnshiftedYear } from '../policies/dummy-date.ts';
import type { CohortColumn } from './cohort.ts';

const day = /^(\d{4})(?:-\d{2}-\d{2}|\d{2}\d{2}(?!\d))/;

/**
 * A column of days as one of years: the day is an identifier, with rules of its own, and whoever heeds them keeps the year.
 * Years before 1925 are of moved dates (BIDS 1.10, anonymised dates), which nobody knows of anyone.
 */
export function withoutDays(column: CohortColumn): CohortColumn {
  if (column.role !== 'quasi-identifier' || (column.kind !== 'date' && column.kind !== 'birth')) return column;
  const years = column.values.map((value, code) =>
    code === column.missing ? '' : (day.exec(value.trim())?.[1] ?? value),
  );
  const known = years.filter((_, code) => code !== column.missing);
  if (column.kind === 'date' && known.some((year) => !/^\d{4}$/.test(year))) {
    return { ...column, role: 'other', reason: 'Its values are no days.', confidence: 0.6 };
  }
  if (known.every((year) => Number(year) < firstUnshiftedYear)) {
    return { ...column, role: 'other', reason: 'Its dates are moved.', confidence: 0.9 };
  }
  const numbers = new Map<string, number>();
  const renumbered = years.map((year, code) => {
    const key = code === column.missing ? '' : year;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const { missing, ...rest } = column;
  return {
    ...rest,
    name: years.some((year, code) => year !== column.values[code]) ? `${column.name} (year)` : column.name,
    codes: column.codes.map((code) => renumbered[code]!),
    values: [...numbers.keys()],
    ...(missing === undefined ? {} : { missing: renumbered[missing]! }),
  };
}
