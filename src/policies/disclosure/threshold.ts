/** How small a group of people may be before it is told, as an authority or network asks: one file of facts each. */
export interface DisclosureThreshold {
  readonly id: string;
  readonly title: string;
  /** Document and place. */
  readonly source: string;
  readonly url: string;
  /** What it says, in one sentence. */
  readonly says: string;
  /** The smallest groups that it implies, by how it is read; none where it asks for no group size. */
  readonly readings: readonly Reading[];
  /** The greatest risk for one person that it names, 1 / k. */
  readonly risk?: number;
  /** How counts are told. */
  readonly counts?: CountRule;
  /** What it asks of single values, whatever the groups. */
  readonly values?: readonly ValueRule[];
}

/** One way to read a threshold. */
export interface Reading {
  readonly name: 'as stated' | 'by convention' | 'literally';
  /** The smallest group that is allowed. */
  readonly k: number;
}

/** Counts from 1 to `suppressTo` are not told; the others to the nearest multiple of `roundTo`. Zero is told. */
export interface CountRule {
  readonly suppressTo: number;
  readonly roundTo: number;
}

export type ValueRule = 'ages-to-89' | 'zip-areas' | 'dates-to-year';

/**
 * The smallest group in which each person is found with at most some probability: the least whole k with 1 / k <= risk.
 * @param risk above 0, at most 1
 * @throws RangeError for any other
 */
export function smallestGroup(risk: number): number {
  if (!(risk > 0 && risk <= 1)) throw new RangeError(`A risk is above 0 and at most 1, not ${risk}`);
  const about = Math.max(1, Math.floor(1 / risk) - 1);
  for (let k = about; ; k += 1) if (1 / k <= risk) return k;
}

/**
 * A count of people as a rule lets it be told.
 * @returns `undefined` where it is suppressed; halves are rounded up
 */
export function toldCount(count: number, { suppressTo, roundTo }: CountRule): number | undefined {
  if (count === 0) return 0;
  return count <= suppressTo ? undefined : Math.round(count / roundTo) * roundTo;
}
