/** Records in classes, none of which has but one. */
export interface Shared {
  readonly records: Uint32Array;
  /** For each of these records the number of its class. */
  readonly classes: Uint32Array;
  /** How many classes there are. */
  readonly count: number;
}

/** A table over all pairs of a class and a value may be so many times as long as the records are many. */
const longestDirect = 16;
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
  const pairs = count * values;
  const sizes =
    pairs <= Math.max(4096, longestDirect * records.length)
      ? numberDirectly(records, classes, codes, values, split, pairs)
      : numberByHash(records, classes, codes, values, split);
  return separate(records, split, sizes);
}

/** Numbers the pairs of a class and a value by a place for each. @returns the size of each new class */
function numberDirectly(
  records: Uint32Array,
  classes: Uint32Array,
  codes: Uint32Array,
  values: number,
  split: Uint32Array,
  pairs: number,
): Uint32Array {
  const numbers = new Uint32Array(pairs).fill(empty);
  const sizes = new Uint32Array(Math.min(pairs, records.length));
  let next = 0;
  for (let index = 0; index < records.length; index += 1) {
    const pair = classes[index]! * values + codes[records[index]!]!;
    let number = numbers[pair]!;
    if (number === empty) {
      number = next;
      numbers[pair] = number;
      next += 1;
    }
    split[index] = number;
    sizes[number]! += 1;
  }
  return sizes;
}

/** The same by open addressing, for more pairs than there are records. */
function numberByHash(
  records: Uint32Array,
  classes: Uint32Array,
  codes: Uint32Array,
  values: number,
  split: Uint32Array,
): Uint32Array {
  const length = 2 ** Math.ceil(Math.log2(Math.max(16, records.length * 2)));
  const mask = length - 1;
  const keys = new Float64Array(length);
  const numbers = new Uint32Array(length).fill(empty);
  const sizes = new Uint32Array(records.length);
  let next = 0;
  for (let index = 0; index < records.length; index += 1) {
    const one = classes[index]!;
    const code = codes[records[index]!]!;
    const pair = one * values + code;
    let at = Math.imul(one, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    at = (at ^ (at >>> 15)) & mask;
    while (numbers[at] !== empty && keys[at] !== pair) at = (at + 1) & mask;
    if (numbers[at] === empty) {
      keys[at] = pair;
      numbers[at] = next;
      next += 1;
    }
    const number = numbers[at]!;
    split[index] = number;
    sizes[number]! += 1;
  }
  return sizes;
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
