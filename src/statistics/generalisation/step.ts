import type { EncodedColumn } from '../../model/encoded-column.ts';

/** What the values of a column are, which says how they can be made coarser. */
export type ColumnKind = 'number' | 'date' | 'year' | 'postcode' | 'category';

/** A quasi-identifier that may be made coarser. */
export interface GeneralisableColumn {
  readonly column: EncodedColumn;
  readonly kind: ColumnKind;
  /** Its values are to stay as precise as they are. */
  readonly fixed?: boolean;
}

/** One way to make the values of a column coarser. Several on one column are all applied to the values as they were. */
export type Coarsening =
  /** Numbers in bands of equal width, each from a multiple of the width. */
  | { readonly kind: 'bands'; readonly width: number }
  /** Top coding: numbers, or years of dates, from this one on become one value. */
  | { readonly kind: 'top'; readonly from: number }
  /** Bottom coding: numbers, or years of dates, below this one become one value. */
  | { readonly kind: 'bottom'; readonly below: number }
  /** A date, or a year, to the month, the year, five years, or ten. */
  | { readonly kind: 'date'; readonly to: DatePrecision }
  /** The first characters of a postcode, spaces not counted. */
  | { readonly kind: 'prefix'; readonly length: number }
  /** Values, by code, that become one. */
  | { readonly kind: 'merge'; readonly codes: readonly number[] }
  /** Nothing is told. */
  | { readonly kind: 'drop' };

export type DatePrecision = 'month' | 'year' | '5-years' | 'decade';

/** What is done to one column. */
export type ColumnStep = Coarsening & {
  /** Index of the column. */
  readonly column: number;
};

/**
 * Every cell of a record is blanked, those of fixed columns included, where its class would still have fewer than `below`
 * records after the steps on columns. A suppressed record tells nothing and is in no class: `*` is not a value that people
 * share (Sweeney 2002, Achieving k-anonymity privacy protection using generalization and suppression).
 */
export interface SuppressStep {
  readonly kind: 'suppress';
  readonly below: number;
  /** How many records that are. */
  readonly records: number;
  /** How many cells: records times columns that are not dropped. */
  readonly cells: number;
}

export type Step = ColumnStep | SuppressStep;
