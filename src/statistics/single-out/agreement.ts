import { isMissing, type KnownColumn, peopleOf } from './known-column.ts';

/** In which columns everyone agrees with one person. */
export interface Agreement {
  /** For each person a bit for each column: set where the value is the one person's, or within what people can tell. */
  readonly masks: Uint32Array;
  /** The columns that the person has a value in. */
  readonly described: number;
  /** For each set of columns (as bits) how many people agree in all of them, the person among them. */
  readonly peopleBySet: Uint32Array;
}

/**
 * Compares everyone with one person, in one pass over each column. How many people agree in a set of columns is then the sum
 * over all masks that contain the set, for all sets at once (the zeta transform over supersets, Yates 1937).
 * A missing value agrees with nothing, and nothing is said of a person by a value that is missing.
 * @throws RangeError as `peopleOf`, or when there is no such person
 */
export function agreementWith(person: number, columns: readonly KnownColumn[]): Agreement {
  const people = peopleOf(columns);
  if (!(Number.isInteger(person) && person >= 0 && person < people)) {
    throw new RangeError(`There is no person ${person} among ${people}`);
  }
  const masks = new Uint32Array(people);
  let described = 0;
  for (const [index, column] of columns.entries()) {
    if (isMissing(column, person)) continue;
    const bit = 1 << index;
    described |= bit;
    if ('numbers' in column) markNumbers(masks, bit, column.numbers, column.numbers[person]!, column.within ?? 0);
    else markCodes(masks, bit, column.codes, column.codes[person]!);
  }
  return { masks, described, peopleBySet: countSupersets(masks, columns.length) };
}

function markCodes(masks: Uint32Array, bit: number, codes: Uint32Array, code: number): void {
  for (let row = 0; row < masks.length; row += 1) if (codes[row] === code) masks[row]! |= bit;
}

function markNumbers(masks: Uint32Array, bit: number, numbers: Float64Array, value: number, within: number): void {
  const low = value - within;
  const high = value + within;
  for (let row = 0; row < masks.length; row += 1) {
    const one = numbers[row]!;
    if (one >= low && one <= high) masks[row]! |= bit;
  }
}

function countSupersets(masks: Uint32Array, columns: number): Uint32Array {
  const counts = new Uint32Array(2 ** columns);
  for (const mask of masks) counts[mask]! += 1;
  for (let bit = 1; bit < counts.length; bit *= 2) {
    for (let set = 0; set < counts.length; set += 1) if ((set & bit) === 0) counts[set]! += counts[set | bit]!;
  }
  return counts;
}
