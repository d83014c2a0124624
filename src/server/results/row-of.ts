import type { Location } from '../../model/report.generated.ts';

/** The row of a table that a location is in, from 1; the first of several. */
export function rowOf({ cell, rows }: Location): number | undefined {
  return cell?.row ?? rows?.[0];
}
