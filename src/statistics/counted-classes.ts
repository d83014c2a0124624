import { pairNumbers } from './pair-numbers.ts';

/** Combinations of values in classes, where each combination stands for as many records as have it. */
export interface CountedClasses {
  /** For each combination the number of its class, from 0 in the order in which classes first appear. */
  readonly classOf: Uint32Array;
  /** For each class how many records it has. */
  readonly sizes: Uint32Array;
}

/** What classes are split by: a column as it is, or its values in groups. */
export interface SplitBy {
  /** For each combination its code in the column. */
  readonly codes: Uint32Array;
  /** How many different codes, or groups of them, there may be. */
  readonly groups: number;
  /** For each code its group; without it each code is a group. */
  readonly groupOf?: Uint32Array;
}

/** All combinations in one class. @param counts for each combination how many records have it */
export function oneClass(counts: Uint32Array): CountedClasses {
  let records = 0;
  for (const count of counts) records += count;
  return {
    classOf: new Uint32Array(counts.length),
    sizes: counts.length === 0 ? new Uint32Array() : Uint32Array.of(records),
  };
}

/** The classes that are left when members of a class have to agree in one more column. */
export function splitClasses(
  { classOf, sizes }: CountedClasses,
  { codes, groups, groupOf }: SplitBy,
  counts: Uint32Array,
): CountedClasses {
  const length = classOf.length;
  const possible = sizes.length * groups;
  const numbers = pairNumbers(possible, length);
  const split = new Uint32Array(length);
  const splitSizes = new Uint32Array(Math.min(possible, length));
  for (let at = 0; at < length; at += 1) {
    const code = codes[at]!;
    const number = numbers.of(classOf[at]! * groups + (groupOf ? groupOf[code]! : code));
    split[at] = number;
    splitSizes[number]! += counts[at]!;
  }
  return { classOf: split, sizes: splitSizes.subarray(0, numbers.count) };
}
