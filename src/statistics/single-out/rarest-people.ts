import { type EquivalenceClasses, equivalenceClasses } from '../equivalence-classes.ts';
import { inBands } from '../outliers/bands.ts';
import { isMissing, type KnownColumn, peopleOf } from './known-column.ts';

/** Somebody who is rare in a table. */
export interface RarePerson {
  readonly person: number;
  /** How many people share all values, the person among them. */
  readonly classSize: number;
  /** The sum of the self-information of the values (Shannon 1948), -log2 of the share of people who have each, in bits. */
  readonly surprise: number;
}

/**
 * The people who are the rarest in a table: those of the smallest equivalence classes, and among these the ones whose
 * values are rarer one by one. Numbers that people know within some units count as bands of twice that width here.
 * @param columns all with one record for each person, at most 20
 * @param most how many to return
 * @param sizes for each person the size of a class that was counted elsewhere: by other columns as well, or with missing
 *   values that match anything; without it classes are those by these columns
 * @returns rarest first
 * @throws RangeError as `peopleOf`
 */
export function rarestPeople(columns: readonly KnownColumn[], most: number, sizes?: Uint32Array): RarePerson[] {
  const people = peopleOf(columns);
  const encoded = columns.map((column) => ('numbers' in column ? coded(column.name, column) : column));
  const sizeOf = sizes ?? sizesByPerson(equivalenceClasses(encoded, people));
  const surprise = new Float64Array(people);
  for (const [index, { codes, values }] of encoded.entries()) {
    const counts = new Uint32Array(values.length);
    for (const code of codes) counts[code]! += 1;
    const bits = Float64Array.from(counts, (count) => Math.log2(people / count));
    for (let row = 0; row < people; row += 1) {
      if (!isMissing(columns[index]!, row)) surprise[row]! += bits[codes[row]!]!;
    }
  }
  const before = (left: number, right: number) =>
    sizeOf[left]! - sizeOf[right]! || surprise[right]! - surprise[left]! || left - right;
  return firstRows(people, most, before).map((person) => ({
    person,
    classSize: sizeOf[person]!,
    surprise: surprise[person]!,
  }));
}

function sizesByPerson({ classOf, sizes }: EquivalenceClasses): Uint32Array {
  return classOf.map((one) => sizes[one]!);
}

/** The first rows in an order, without sorting all. */
function firstRows(rows: number, most: number, before: (left: number, right: number) => number): number[] {
  const first: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (first.length >= most && (most <= 0 || before(row, first.at(-1)!) > 0)) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(row, first[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, row);
    if (first.length > most) first.pop();
  }
  return first;
}

function coded(name: string, { numbers, within = 0 }: { numbers: Float64Array; within?: number }) {
  if (within > 0) return inBands(name, numbers, 2 * within);
  const known = new Map<number, number>();
  const values: string[] = [];
  const codes = new Uint32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) {
    let code = known.get(numbers[row]!);
    if (code === undefined) {
      code = values.length;
      known.set(numbers[row]!, code);
      values.push(String(numbers[row]));
    }
    codes[row] = code;
  }
  return { codes, values };
}
