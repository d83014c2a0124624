import type { Codes } from './encoded-column.ts';
import { equivalenceClasses } from './equivalence-classes.ts';

/** A table with every combination of values once: all that counts of classes need of it. */
export interface DistinctCombinations {
  /** For each column the code of each combination. */
  readonly codes: readonly Uint32Array[];
  /** For each combination how many records have it; at least 1. */
  readonly counts: Uint32Array;
  /** Records of the whole table. */
  readonly records: number;
  /** For each record the number of its combination. */
  readonly combinationOf: Uint32Array;
}

/**
 * The combinations of values that occur, in the order in which they first appear. A missing value is a value of its own.
 * @param columns all of the same length; without any, all records have the one empty combination
 * @param records how many there are
 */
export function distinctCombinations(
  columns: readonly Pick<Codes, 'codes' | 'values'>[],
  records: number,
): DistinctCombinations {
  const { classOf, sizes } = equivalenceClasses(columns, records);
  const first = new Uint32Array(sizes.length);
  // Classes are numbered in the order in which they first appear.
  for (let record = 0, known = 0; record < records; record += 1) {
    if (classOf[record]! < known) continue;
    first[known] = record;
    known += 1;
  }
  const codes = columns.map((column) => first.map((record) => column.codes[record]!));
  return { codes, counts: sizes, records, combinationOf: classOf };
}
