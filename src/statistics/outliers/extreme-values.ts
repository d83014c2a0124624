import { knownOf, valueAtPlace } from '../order-statistic.ts';

/** Where the ends of a column of numbers thin out to fewer than k people. */
export interface ExtremeValues {
  /** The largest value that at least k people reach or exceed, so the top code that hides whoever is beyond; `undefined` with fewer than k people. */
  readonly top?: number;
  /** The smallest value that at least k people have or fall below: the bottom code; `undefined` with fewer than k people. */
  readonly bottom?: number;
  /** Records with a value above `top`, largest first: fewer than k people have so much or more. */
  readonly high: Uint32Array;
  /** Records with a value below `bottom`, smallest first. */
  readonly low: Uint32Array;
}

/**
 * The values at either end that fewer than k people reach: a value v is extreme when fewer than k people have v or more, or
 * v or less. This is what top and bottom coding hides (Hundepool et al. 2012, Statistical Disclosure Control, 3.3.2).
 * With fewer than k people in all nothing is extreme: the column as a whole is too small, which is no matter of its ends.
 * @param values one a record, in the column's own unit; `NaN` is a missing value and never extreme
 * @param k people, at least 1
 * @param subjects for each record the number of its subject; without it each record is a person of its own. Of a person
 * with several records the largest counts above and the smallest below
 * @throws RangeError when k is no whole number above 0
 */
export function extremeValues(values: Float64Array, k: number, subjects?: Uint32Array): ExtremeValues {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is a whole number of people above 0, not ${k}`);
  const top = kth(perPerson(values, Math.max, subjects), k, 'largest');
  const bottom = kth(perPerson(values, Math.min, subjects), k, 'smallest');
  if (top === undefined || bottom === undefined) return { high: new Uint32Array(), low: new Uint32Array() };
  const high: number[] = [];
  const low: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    if (values[row]! > top) high.push(row);
    if (values[row]! < bottom) low.push(row);
  }
  high.sort((left, right) => values[right]! - values[left]! || left - right);
  low.sort((left, right) => values[left]! - values[right]! || left - right);
  return { top, bottom, high: Uint32Array.from(high), low: Uint32Array.from(low) };
}

/** One value a person, without those that have none. */
function perPerson(
  values: Float64Array,
  choose: (left: number, right: number) => number,
  subjects: Uint32Array | undefined,
): Float64Array {
  if (!subjects) return knownOf(values);
  let people = 0;
  for (const subject of subjects) people = Math.max(people, subject + 1);
  const result = new Float64Array(people).fill(Number.NaN);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const subject = subjects[row]!;
    const known = result[subject]!;
    result[subject] = Number.isNaN(known) ? value : choose(known, value);
  }
  return knownOf(result);
}

function kth(values: Float64Array, k: number, end: 'largest' | 'smallest'): number | undefined {
  if (values.length < k) return undefined;
  return valueAtPlace(values, end === 'largest' ? values.length - k : k - 1);
}
