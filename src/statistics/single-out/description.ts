import { type Agreement, agreementWith } from './agreement.ts';
import { type Condition, holds, type KnownColumn } from './known-column.ts';
import { roundBetween } from './round-bound.ts';

/** The shortest that needs to be known of a person to find that person. */
export interface Description {
  /** In the order of the columns' ranks: what is most easily known first. */
  readonly conditions: readonly Condition[];
  /** How many people it fits, the described one among them; 1 singles out. */
  readonly people: number;
  /** The sum of the ranks of its columns. */
  readonly rank: number;
}

/**
 * The shortest description of a person that fits nobody else; where other people share all values, the shortest that fits
 * these alone. Fewer conditions come first, then those with the lower sum of ranks, then those over earlier columns.
 * Once columns are chosen, values with an order are said as openly as fits nobody more: "over 80" rather than "83", with
 * the roundest bound there is between the person and the next. Every set of columns is looked at, so there is no shorter one.
 * @param columns all with one record for each person, at most 20
 * @param agreement with the same person, when it is known already
 * @throws RangeError as `agreementWith`
 */
export function describePerson(
  person: number,
  columns: readonly KnownColumn[],
  agreement: Agreement = agreementWith(person, columns),
): Description {
  const set = shortestSet(columns, agreement);
  const chosen = columns.map((_, index) => index).filter((index) => set & (1 << index));
  chosen.sort((left, right) => columns[left]!.rank - columns[right]!.rank || left - right);
  const conditions = chosen.map((index) => asKnown(person, index, columns[index]!));
  const closed = [...conditions];
  for (const [place, close] of closed.entries()) {
    let same = 0;
    for (const [other, { column }] of closed.entries()) {
      if (other !== place && conditions[other] === closed[other]) same |= 1 << column;
    }
    const opened = conditions.filter((condition, other) => other < place && condition !== closed[other]);
    conditions[place] = openly(person, close, { same, opened }, columns, agreement.masks);
  }
  return { conditions, people: agreement.peopleBySet[set]!, rank: rankOf(set, columns) };
}

/** The columns of the shortest description, as bits. */
function shortestSet(columns: readonly KnownColumn[], { described, peopleBySet }: Agreement): number {
  const fewest = peopleBySet[described]!;
  let best = described;
  for (let set = 0; set < peopleBySet.length; set += 1) {
    if ((set & ~described) !== 0 || peopleBySet[set]! > fewest) continue;
    const shorter = bitsOf(set) - bitsOf(best);
    if (shorter < 0) best = set;
    else if (shorter === 0 && rankOf(set, columns) < rankOf(best, columns)) best = set;
  }
  return best;
}

function rankOf(set: number, columns: readonly KnownColumn[]): number {
  let sum = 0;
  for (let index = 0; index < columns.length; index += 1) if (set & (1 << index)) sum += columns[index]!.rank;
  return sum;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** As closely as people know the value. */
function asKnown(person: number, index: number, column: KnownColumn): Condition {
  if (!('numbers' in column)) return { kind: 'is', column: index, code: column.codes[person]! };
  const value = column.numbers[person]!;
  const within = column.within ?? 0;
  if (within === 0) return { kind: 'equals', column: index, value };
  return { kind: 'between', column: index, low: value - within, high: value + within };
}

/** The other conditions: columns to agree in, as bits, and those that are ranges by now. */
interface Others {
  readonly same: number;
  readonly opened: readonly Condition[];
}

/** As a range that is open at one end, where it fits the same people together with the other conditions. */
function openly(
  person: number,
  close: Condition,
  { same, opened }: Others,
  columns: readonly KnownColumn[],
  masks: Uint32Array,
): Condition {
  const index = close.column;
  const bit = 1 << index;
  const column = columns[index]!;
  if (!('numbers' in column)) return close;
  const { numbers } = column;
  let below = Number.NEGATIVE_INFINITY;
  let above = Number.POSITIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  const value = numbers[person]!;
  for (let row = 0; row < numbers.length; row += 1) {
    if ((masks[row]! & same) !== same) continue;
    const one = numbers[row]!;
    if (Number.isNaN(one) || !opened.every((condition) => holds(condition, columns, row))) continue;
    if (masks[row]! & bit) {
      smallest = Math.min(smallest, one);
      largest = Math.max(largest, one);
    } else if (one < value) below = Math.max(below, one);
    else above = Math.min(above, one);
  }
  const isHighest = above === Number.POSITIVE_INFINITY && below !== Number.NEGATIVE_INFINITY;
  if (isHighest) return { kind: 'over', column: index, bound: roundBetween(below, smallest) };
  const isLowest = below === Number.NEGATIVE_INFINITY && above !== Number.POSITIVE_INFINITY;
  if (isLowest) return { kind: 'under', column: index, bound: -roundBetween(-above, -largest) };
  return close;
}
