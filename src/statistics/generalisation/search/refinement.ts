import { type CountedClasses, splitClasses } from '../../counted-classes.ts';
import { pairNumbers } from '../../pair-numbers.ts';
import type { Budget } from './budget.ts';

/** A table of all pairs of a class and a value may have so many places for each combination that is counted into it. */
const longestTable = 4;

/** Some classes beside one more column: for each pair of a class and a code how many records have it. */
export class Refinement {
  readonly #classes: number;
  /** For each pair its class, its code and its records. */
  readonly #pairs: Pairs;
  readonly #budget: Budget;

  /**
   * @param codes for each combination its code in the column
   * @param values how many codes there are
   * @param counts for each combination how many records have it
   */
  constructor(classes: CountedClasses, codes: Uint32Array, values: number, counts: Uint32Array, budget: Budget) {
    const few = classes.sizes.length * values <= longestTable * counts.length;
    this.#classes = classes.sizes.length;
    this.#pairs = few ? tabled(classes, codes, values, counts) : hashed(classes, codes, values, counts);
    this.#budget = budget;
    budget.spend(counts.length);
  }

  /** Sizes of the classes when the column is told in groups; 0 stands for no class. */
  sizesBy(groupOf: Uint32Array, groups: number): Uint32Array {
    const { classOf, codeOf, records } = this.#pairs;
    const length = records.length;
    const possible = this.#classes * groups;
    this.#budget.spend(length);
    if (possible <= longestTable * length) {
      const sizes = new Uint32Array(possible);
      for (let at = 0; at < length; at += 1) {
        sizes[classOf[at]! * groups + groupOf[codeOf[at]!]!]! += records[at]!;
      }
      return sizes;
    }
    const numbers = pairNumbers(possible, length);
    const sizes = new Uint32Array(length);
    for (let at = 0; at < length; at += 1) {
      sizes[numbers.of(classOf[at]! * groups + groupOf[codeOf[at]!]!)]! += records[at]!;
    }
    return sizes.subarray(0, numbers.count);
  }
}

interface Pairs {
  readonly classOf: Uint32Array;
  readonly codeOf: Uint32Array;
  readonly records: Uint32Array;
}

/** Counted in a table of all pairs: much the faster where it is short. */
function tabled(classes: CountedClasses, codes: Uint32Array, values: number, counts: Uint32Array): Pairs {
  const { classOf, sizes } = classes;
  const table = new Uint32Array(sizes.length * values);
  for (let at = 0; at < counts.length; at += 1) table[classOf[at]! * values + codes[at]!]! += counts[at]!;
  let length = 0;
  for (const records of table) if (records > 0) length += 1;
  const pairs = { classOf: new Uint32Array(length), codeOf: new Uint32Array(length), records: new Uint32Array(length) };
  for (let of = 0, place = 0, at = 0; of < sizes.length; of += 1) {
    for (let code = 0; code < values; code += 1, place += 1) {
      if (table[place] === 0) continue;
      pairs.classOf[at] = of;
      pairs.codeOf[at] = code;
      pairs.records[at] = table[place]!;
      at += 1;
    }
  }
  return pairs;
}

function hashed(classes: CountedClasses, codes: Uint32Array, values: number, counts: Uint32Array): Pairs {
  const pairs = splitClasses(classes, { codes, groups: values }, counts);
  const classOf = new Uint32Array(pairs.sizes.length);
  const codeOf = new Uint32Array(pairs.sizes.length);
  for (let at = 0; at < counts.length; at += 1) {
    classOf[pairs.classOf[at]!] = classes.classOf[at]!;
    codeOf[pairs.classOf[at]!] = codes[at]!;
  }
  return { classOf, codeOf, records: pairs.sizes };
}
