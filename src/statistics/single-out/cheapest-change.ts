import { knownOf, valueAtPlace } from '../order-statistic.ts';
import type { Agreement } from './agreement.ts';
import type { Description } from './description.ts';
import type { KnownColumn, KnownNumbers } from './known-column.ts';

/** What would be done to one column. */
export type ColumnChange =
  /** Its value is not told. */
  | { readonly kind: 'drop'; readonly column: number }
  /** Its value is told as a range, both ends included. */
  | { readonly kind: 'widen'; readonly column: number; readonly low: number; readonly high: number }
  /** Its value is told as one of several, by code; the person's own first. */
  | { readonly kind: 'merge'; readonly column: number; readonly codes: readonly number[] };

/** How a description would fit k people. */
export interface Change {
  readonly changes: readonly ColumnChange[];
  /** How many people the description fits afterwards; at least k. */
  readonly people: number;
  /**
   * Summed over the changes, the share of all people whose value in the column would be told as the range or the group: the
   * discernibility of one column (Bayardo & Agrawal 2005, Data privacy through optimal k-anonymization, 2.2) over the number
   * of people; 1 for a dropped column. So a rare site is merged with a small one rather than with the largest.
   */
  readonly cost: number;
}

/**
 * The cheapest change after which a description of a person fits at least k people. Looked at are all ways to drop some of
 * its columns and to widen or merge at most one more. Another description may still fit the person alone: describe the
 * changed table again to know.
 * @param k people, at least 1
 * @returns no changes when it fits k people already; `undefined` when there are not k people
 */
export function cheapestChange(
  person: number,
  columns: readonly KnownColumn[],
  { conditions, people }: Pick<Description, 'conditions' | 'people'>,
  agreement: Agreement,
  k: number,
): Change | undefined {
  if (people >= k) return { changes: [], people, cost: 0 };
  const used = conditions.map(({ column }) => column);
  let best: Change | undefined;
  const consider = (change: Change | undefined) => {
    if (change && (!best || change.cost < best.cost || (change.cost === best.cost && fewer(change, best))))
      best = change;
  };
  const all = 2 ** used.length - 1;
  const sets = Array.from({ length: all + 1 }, (_, kept) => kept);
  const droppedOf = (kept: number) => used.filter((_, place) => (kept & (1 << place)) === 0);
  sets.sort((left, right) => droppedOf(left).length - droppedOf(right).length || left - right);
  for (const kept of sets) {
    const dropped = droppedOf(kept);
    // What is dropped beside a column that is widened costs so much already.
    if (best && best.cost <= dropped.length - 1) break;
    let set = 0;
    for (const [place, column] of used.entries()) if (kept & (1 << place)) set |= 1 << column;
    const fitting = agreement.peopleBySet[set]!;
    if (fitting < k) continue;
    consider({ changes: dropped.map(drop), people: fitting, cost: dropped.length });
    for (const column of dropped) {
      const loosened = loosen(person, column, columns[column]!, set, agreement.masks, k);
      if (!loosened) continue;
      const rest = dropped.filter((other) => other !== column);
      const changes = [...rest.map(drop), loosened.change];
      consider({ changes, people: loosened.people, cost: rest.length + loosened.cost });
    }
  }
  return best;
}

function fewer(left: Change, right: Change): boolean {
  return left.changes.length < right.changes.length;
}

function drop(column: number): ColumnChange {
  return { kind: 'drop', column };
}

interface Loosened {
  readonly change: ColumnChange;
  readonly people: number;
  readonly cost: number;
}

/** The smallest loss in one column after which k people agree with the person in it and in the columns of a set. */
function loosen(
  person: number,
  index: number,
  column: KnownColumn,
  set: number,
  masks: Uint32Array,
  k: number,
): Loosened | undefined {
  return 'numbers' in column
    ? widen(person, index, column, set, masks, k)
    : merge(person, index, column, set, masks, k);
}

/** The narrowest range around the person's value that holds k people. */
function widen(
  person: number,
  index: number,
  { numbers, within = 0 }: KnownNumbers,
  set: number,
  masks: Uint32Array,
  k: number,
): Loosened | undefined {
  const value = numbers[person]!;
  const agreeing = new Float64Array(numbers.length).fill(Number.NaN);
  for (let row = 0; row < numbers.length; row += 1) {
    const one = numbers[row]!;
    if (Number.isNaN(one)) continue;
    if ((masks[row]! & set) === set) agreeing[row] = one;
  }
  const near = knownOf(agreeing);
  if (near.length < k) return undefined;
  // The k nearest span at most twice the distance of the last of them, so the narrowest range reaches no further.
  const farthest =
    2 *
    valueAtPlace(
      near.map((one) => Math.abs(one - value)),
      k - 1,
    );
  const sorted = near.filter((one) => Math.abs(one - value) <= farthest).sort();
  let best: { low: number; high: number } | undefined;
  // The person's value is told at least as loosely as people know it.
  for (let start = 0; start + k <= sorted.length; start += 1) {
    const low = Math.min(sorted[start]!, value - within);
    const high = Math.max(sorted[start + k - 1]!, value + within);
    if (!best || high - low < best.high - best.low) best = { low, high };
  }
  const { low, high } = best!;
  const people = near.reduce((count, one) => count + (one >= low && one <= high ? 1 : 0), 0);
  const covered = numbers.reduce((count, one) => count + (one >= low && one <= high ? 1 : 0), 0);
  // A range that holds everyone tells nothing.
  if (covered === knownOf(numbers).length) return undefined;
  const cost = covered / numbers.length;
  return { change: { kind: 'widen', column: index, low, high }, people, cost };
}

/** The person's value together with others that few people have and that are frequent among those who agree elsewhere. */
function merge(
  person: number,
  index: number,
  { codes, values, missing }: Exclude<KnownColumn, KnownNumbers>,
  set: number,
  masks: Uint32Array,
  k: number,
): Loosened | undefined {
  const all = new Uint32Array(values.length);
  const agreeing = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]!;
    all[code]! += 1;
    if ((masks[row]! & set) === set) agreeing[code]! += 1;
  }
  const own = codes[person]!;
  const wanted = k - agreeing[own]!;
  const others: number[] = [];
  for (let code = 0; code < values.length; code += 1) {
    if (code !== own && code !== missing && agreeing[code]! > 0) others.push(code);
  }
  // A knapsack, solved greedily: what gives most of the wanted people for the fewest that are blurred; or one that is enough.
  const price = (code: number) => all[code]! / Math.min(wanted, agreeing[code]!);
  others.sort((left, right) => price(left) - price(right) || left - right);
  const several: number[] = [];
  for (let index = 0, lacking = wanted; index < others.length && lacking > 0; index += 1) {
    several.push(others[index]!);
    lacking -= agreeing[others[index]!]!;
  }
  const enough = others.find((code) => agreeing[code]! >= wanted);
  const blurred = (some: readonly number[]) => some.reduce((sum, code) => sum + all[code]!, 0);
  const chosen = enough !== undefined && all[enough]! <= blurred(several) ? [enough] : several;
  const merged = [own, ...chosen];
  const people = merged.reduce((sum, code) => sum + agreeing[code]!, 0);
  const different = all.filter((count, code) => count > 0 && code !== missing).length;
  // All values as one is the same as none.
  if (people < k || merged.length >= different) return undefined;
  const cost = blurred(merged) / codes.length;
  return { change: { kind: 'merge', column: index, codes: merged }, people, cost };
}
