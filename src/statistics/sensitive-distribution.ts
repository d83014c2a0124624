import type { Codes } from './encoded-column.ts';
import type { EquivalenceClasses } from './equivalence-classes.ts';

/** How the values of a sensitive attribute are distributed in a table and in each of its equivalence classes. */
export interface SensitiveDistribution {
  /** Where the values of each class start in `values` and `counts`; one more at the end. */
  readonly starts: Uint32Array;
  /** The codes of the values that each class has, class after class. */
  readonly values: Uint32Array;
  /** For each of those how many records of the class have it. */
  readonly counts: Uint32Array;
  /** For each class how many records are counted; 0 where its values are all missing and those are left out. */
  readonly totals: Uint32Array;
  /** For each code how many records of the table have it. */
  readonly tableCounts: Uint32Array;
  /** How many records of the table are counted. */
  readonly tableTotal: number;
}

/**
 * What a missing value of a sensitive attribute is: one more value, as other programs have it, or nothing that could be
 * disclosed, so that its record is not counted.
 */
export type MissingSensitive = 'value' | 'left-out';

/**
 * Counts the values of a sensitive attribute by class, in time in proportion to the records.
 * @param classes the equivalence classes by the quasi-identifiers
 * @param column the sensitive attribute of the same records
 * @param missing what a missing value is
 */
export function sensitiveDistribution(
  { classOf, sizes }: EquivalenceClasses,
  column: Codes,
  missing: MissingSensitive = 'value',
): SensitiveDistribution {
  const leftOut = missing === 'left-out' ? column.missing : undefined;
  const tableCounts = new Uint32Array(column.values.length);
  const totals = new Uint32Array(sizes.length);
  for (let row = 0; row < classOf.length; row += 1) {
    const code = column.codes[row]!;
    if (code === leftOut) continue;
    tableCounts[code]! += 1;
    totals[classOf[row]!]! += 1;
  }
  const borders = bordersOf(totals);
  const codes = codesByClass(classOf, column.codes, leftOut, borders);
  return { ...countRuns(codes, borders, column.values.length), totals, tableCounts, tableTotal: codes.length };
}

/**
 * A number for each class by a measure of it.
 * @param measure gets the number of a class in which something is counted; other classes have 0
 */
export function measureClasses(
  { totals }: SensitiveDistribution,
  measure: (one: number, total: number) => number,
): Float64Array {
  const result = new Float64Array(totals.length);
  for (let one = 0; one < totals.length; one += 1) if (totals[one]! > 0) result[one] = measure(one, totals[one]!);
  return result;
}

/** Where the records of each class start when they stand class after class. */
function bordersOf(totals: Uint32Array): Uint32Array {
  const borders = new Uint32Array(totals.length + 1);
  for (let one = 0; one < totals.length; one += 1) borders[one + 1] = borders[one]! + totals[one]!;
  return borders;
}

function codesByClass(
  classOf: Uint32Array,
  codes: Uint32Array,
  leftOut: number | undefined,
  borders: Uint32Array,
): Uint32Array {
  const next = borders.slice();
  const sorted = new Uint32Array(borders.at(-1)!);
  for (let row = 0; row < classOf.length; row += 1) {
    const code = codes[row]!;
    if (code === leftOut) continue;
    const one = classOf[row]!;
    sorted[next[one]!] = code;
    next[one]! += 1;
  }
  return sorted;
}

function countRuns(
  codes: Uint32Array,
  borders: Uint32Array,
  cardinality: number,
): Pick<SensitiveDistribution, 'starts' | 'values' | 'counts'> {
  const starts = new Uint32Array(borders.length);
  const values = new Uint32Array(codes.length);
  const counts = new Uint32Array(codes.length);
  /** For each code its place in the class at hand; older places are below the start of that class. */
  const places = new Int32Array(cardinality).fill(-1);
  let end = 0;
  for (let one = 0; one + 1 < borders.length; one += 1) {
    const start = end;
    for (let at = borders[one]!; at < borders[one + 1]!; at += 1) {
      const code = codes[at]!;
      if (places[code]! < start) {
        places[code] = end;
        values[end] = code;
        end += 1;
      }
      counts[places[code]!]! += 1;
    }
    starts[one + 1] = end;
  }
  return { starts, values: values.slice(0, end), counts: counts.slice(0, end) };
}
