import { pairNumbers } from '../pair-numbers.ts';

/** Records in classes, none of which has but one. */
export interface Shared {
  readonly records: Uint32Array;
  /** For each of these records the number of its class. */
  readonly classes: Uint32Array;
  /** How many classes there are. */
  readonly count: number;
}

const empty = 0xffffffff;

/**
 * Splits classes by the values of one more column.
 * @param codes of the column, for all records of the table
 * @param values how many values the column takes
 * @returns the records that are alone now, and the others in their new classes
 */
export function uniqueSplit(
  { records, classes, count }: Shared,
  codes: Uint32Array,
  values: number,
): Shared & { readonly unique: Uint32Array } {
  const split = new Uint32Array(records.length);
  const sizes = new Uint32Array(Math.min(count * values, records.length));
  const numbers = pairNumbers(count * values, records.length);
  for (let index = 0; index < records.length; index += 1) {
    const number = numbers.of(classes[index]! * values + codes[records[index]!]!);
    split[index] = number;
    sizes[number]! += 1;
  }
  return separate(records, split, sizes);
}

/** Takes records that are alone out of their classes, and numbers the other classes anew. */
function separate(
  records: Uint32Array,
  split: Uint32Array,
  sizes: Uint32Array,
): Shared & { readonly unique: Uint32Array } {
  let alone = 0;
  for (const size of sizes) if (size === 1) alone += 1;
  const unique = new Uint32Array(alone);
  const shared = new Uint32Array(records.length - alone);
  const classes = new Uint32Array(records.length - alone);
  const numbers = new Uint32Array(sizes.length).fill(empty);
  let count = 0;
  let uniques = 0;
  let others = 0;
  for (let index = 0; index < records.length; index += 1) {
    const number = split[index]!;
    if (sizes[number] === 1) {
      unique[uniques] = records[index]!;
      uniques += 1;
      continue;
    }
    if (numbers[number] === empty) {
      numbers[number] = count;
      count += 1;
    }
    shared[others] = records[index]!;
    classes[others] = numbers[number]!;
    others += 1;
  }
  return { unique, records: shared, classes, count };
}
