import type { Codes } from './encoded-column.ts';
import { equivalenceClasses } from './equivalence-classes.ts';

/** A table of quasi-identifiers. */
export interface QuasiIdentifiers {
  readonly columns: readonly Codes[];
  /** How many records there are. */
  readonly rows: number;
}

/**
 * How many people of a population table each equivalence class of a sample has: F of journalist and marketer risk.
 * Values are compared as they are written; a missing value is a value of its own.
 * @param sample the table that is shared
 * @param population the table of all that could be in it, with the same columns in the same order
 * @returns for each class of the sample, numbered as `equivalenceClasses` does, the records of the population; 0 where
 * the population has none, which says that the sample is not of that population
 */
export function populationClassSizes(sample: QuasiIdentifiers, population: QuasiIdentifiers): Uint32Array {
  const columns = sample.columns.map((column, at) => appended(column, population.columns[at]!));
  const { classOf } = equivalenceClasses(columns, sample.rows + population.rows);
  // Classes are numbered as they first appear, so those of the sample stand first and have the numbers they have alone.
  let classes = 0;
  for (let row = 0; row < sample.rows; row += 1) classes = Math.max(classes, classOf[row]! + 1);
  const sizes = new Uint32Array(classes);
  for (let row = sample.rows; row < classOf.length; row += 1) if (classOf[row]! < classes) sizes[classOf[row]!]! += 1;
  return sizes;
}

/**
 * How many people of the population each class stands for when only the sampling fraction is known: f / π, an
 * expectation that is rough for small classes.
 * @param sizes for each class how many records it has
 * @param fraction π, the share of the population that is in the table, above 0 and at most 1
 */
export function expectedClassSizes(sizes: Uint32Array, fraction: number): Float64Array {
  if (!(fraction > 0 && fraction <= 1)) throw new RangeError('a sampling fraction is above 0 and at most 1');
  return Float64Array.from(sizes, (size) => size / fraction);
}

/** Two columns one after the other, in the codes of the first as far as it has the value. */
function appended(first: Codes, second: Codes): Codes {
  const values = [...first.values];
  const known = new Map(values.map((value, code) => [value, code]));
  // A missing value is not the value that is written the same way.
  if (first.missing !== undefined) known.delete(values[first.missing]!);
  let missing = first.missing;
  const translated = second.values.map((value, code) => {
    const isMissing = code === second.missing;
    const same = isMissing ? missing : known.get(value);
    if (same !== undefined) return same;
    if (isMissing) missing = values.length;
    values.push(value);
    return values.length - 1;
  });
  const codes = new Uint32Array(first.codes.length + second.codes.length);
  codes.set(first.codes);
  codes.set(
    second.codes.map((code) => translated[code]!),
    first.codes.length,
  );
  return { codes, values };
}
