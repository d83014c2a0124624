import type { Codes } from '../encoded-column.ts';

/** A column that a stranger may know of a person, with how easily. */
export type KnownColumn = KnownCategories | KnownNumbers;

interface Known {
  readonly name: string;
  /** How far from common knowledge it is: 0 what anyone sees (sex), more for what fewer people know. Not below 0. */
  readonly rank: number;
}

/** Values without an order: sex, site, diagnosis. */
export interface KnownCategories extends Known, Codes {}

/** Values with an order: age, height, year. */
export interface KnownNumbers extends Known {
  /** One a person, in the column's own unit; `NaN` where the value is missing. */
  readonly numbers: Float64Array;
  /**
   * How closely people know it, in the column's own unit: 0 for age in years, 5 for weight in kg. Two people within it are
   * not told apart.
   */
  readonly within?: number;
}

/** Something that is true of a person, over one column. */
export type Condition =
  | { readonly kind: 'is'; readonly column: number; readonly code: number }
  | { readonly kind: 'equals'; readonly column: number; readonly value: number }
  /** From `low` to `high`, both included. */
  | { readonly kind: 'between'; readonly column: number; readonly low: number; readonly high: number }
  /** More than `bound`: "over 80". */
  | { readonly kind: 'over'; readonly column: number; readonly bound: number }
  /** Less than `bound`: "under 20". */
  | { readonly kind: 'under'; readonly column: number; readonly bound: number };

/** Most columns that descriptions are sought over: all sets of them are counted. */
const mostColumns = 20;

/**
 * @returns how many people the columns are about; 0 without columns
 * @throws RangeError for too many columns, for columns of different lengths, or for a rank below 0
 */
export function peopleOf(columns: readonly KnownColumn[]): number {
  if (columns.length > mostColumns) {
    throw new RangeError(`Descriptions are sought over at most ${mostColumns} columns, not ${columns.length}`);
  }
  const lengths = columns.map((column) => ('numbers' in column ? column.numbers : column.codes).length);
  if (lengths.some((length) => length !== lengths[0])) throw new RangeError('Columns have different numbers of people');
  if (columns.some(({ rank }) => !(rank >= 0))) throw new RangeError('A rank of a column is 0 or more');
  return lengths[0] ?? 0;
}

/** Whether the person's value in the column is missing: nobody can be described by it. */
export function isMissing(column: KnownColumn, person: number): boolean {
  return 'numbers' in column
    ? Number.isNaN(column.numbers[person]!)
    : column.codes[person] === column.missing && column.missing !== undefined;
}

/** Whether a condition is true of a person. A missing value meets none. */
export function holds(condition: Condition, columns: readonly KnownColumn[], person: number): boolean {
  const column = columns[condition.column]!;
  if (!('numbers' in column)) {
    return condition.kind === 'is' && !isMissing(column, person) && column.codes[person] === condition.code;
  }
  const value = column.numbers[person]!;
  switch (condition.kind) {
    case 'is':
      return false;
    case 'equals':
      return value === condition.value;
    case 'between':
      return value >= condition.low && value <= condition.high;
    case 'over':
      return value > condition.bound;
    case 'under':
      return value < condition.bound;
  }
}
