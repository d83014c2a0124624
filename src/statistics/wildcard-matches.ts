import type { Codes } from './encoded-column.ts';
import { type EquivalenceClasses, equivalenceClasses } from './equivalence-classes.ts';

/** Classes whose records have the same columns missing. */
interface Pattern {
  /** For each column whether it is missing. */
  readonly missing: readonly boolean[];
  /** The numbers of those classes. */
  readonly classes: Uint32Array;
}

/** What a class has, and what it is to be given. */
interface Sums {
  /** For each class how many records it has, or their weight. */
  readonly own: Float64Array;
  /** For each class the same of all records that agree with it. */
  readonly matching: Float64Array;
}

/** One record a class. */
interface ClassTable {
  readonly columns: readonly Codes[];
  /** For each column and code a number at random, 0 for a missing value. */
  readonly marks: readonly Uint32Array[];
  /** For each class the sum of the marks of its values, modulo 2^32. */
  readonly marked: Uint32Array;
}

const empty = 0xffffffff;

/**
 * Adds to each class the records of other classes that it agrees with when a missing value matches anything. Classes
 * that have the same columns missing are joined with those of each other such pattern at once, by the columns that
 * neither misses, in time in proportion to both. Classes of one pattern differ in a column that they have, and so never
 * agree.
 * @param columns the quasi-identifiers
 * @param classes the equivalence classes by them, a missing value being a value of its own
 * @param matching numbers of each class that are added up over the classes that agree with it
 */
export function addMatchesOfMissing(
  columns: readonly Codes[],
  classes: EquivalenceClasses,
  ...matching: Float64Array[]
): void {
  if (columns.every(({ missing }) => missing === undefined)) return;
  const table = classTable(columns, classes);
  const sums = matching.map((one) => ({ own: one.slice(), matching: one }));
  const patterns = patternsOf(table.columns, classes.sizes.length);
  for (const [at, one] of patterns.entries())
    for (const other of patterns.slice(at + 1))
      if (one.classes.length < other.classes.length) join(table, one, other, sums);
      else join(table, other, one, sums);
}

function classTable(columns: readonly Codes[], { classOf, sizes }: EquivalenceClasses): ClassTable {
  const marked = new Uint32Array(sizes.length);
  const marks = columns.map(({ values, missing }, at) =>
    Uint32Array.from({ length: values.length }, (_, code) => (code === missing ? 0 : markOf(at, code))),
  );
  const ofClasses = columns.map((column, at) => {
    const codes = new Uint32Array(sizes.length);
    for (let row = 0; row < classOf.length; row += 1) codes[classOf[row]!] = column.codes[row]!;
    for (let one = 0; one < codes.length; one += 1) marked[one]! += marks[at]![codes[one]!]!;
    return { ...column, codes };
  });
  return { columns: ofClasses, marks, marked };
}

/** Bits of a column and a code, mixed. */
function markOf(column: number, code: number): number {
  let mixed = Math.imul((code + 1) ^ Math.imul(column + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function patternsOf(columns: readonly Codes[], classes: number): Pattern[] {
  const flags = columns.map(({ codes, missing }) => ({
    codes: codes.map((code) => (code === missing ? 1 : 0)),
    values: ['present', 'missing'],
  }));
  const { classOf, sizes } = equivalenceClasses(flags, classes);
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  for (let one = 0; one < classes; one += 1) {
    const pattern = classOf[one]!;
    members[pattern]![filled[pattern]!] = one;
    filled[pattern]! += 1;
  }
  return members.map((those) => ({ missing: flags.map(({ codes }) => codes[those[0]!] === 1), classes: those }));
}

/** Joins two patterns by a table of the one with fewer classes. */
function join(table: ClassTable, fewer: Pattern, more: Pattern, sums: readonly Sums[]): void {
  const common = table.columns.filter((_, at) => !fewer.missing[at] && !more.missing[at]);
  // The mark of a class by the common columns is that of all its columns without those that only the other pattern
  // misses.
  const onlyFewer = table.columns.map((_, at) => at).filter((at) => fewer.missing[at] && !more.missing[at]);
  const onlyMore = table.columns.map((_, at) => at).filter((at) => more.missing[at] && !fewer.missing[at]);
  const mask = 2 ** Math.ceil(Math.log2(fewer.classes.length * 4)) - 1;
  /** For each place a class of the pattern with fewer, the first with its values in the common columns. */
  const places = new Uint32Array(mask + 1).fill(empty);
  const placeOf = new Uint32Array(fewer.classes.length);
  const [ofFewer, ofMore] = [sums, sums].map((all) => all.map(() => new Float64Array(mask + 1)));
  for (let at = 0; at < fewer.classes.length; at += 1) {
    const one = fewer.classes[at]!;
    const place = find(places, mask, table, onlyMore, common, one);
    places[place] = one;
    placeOf[at] = place;
    for (let sum = 0; sum < sums.length; sum += 1) ofFewer![sum]![place]! += sums[sum]!.own[one]!;
  }
  for (let at = 0; at < more.classes.length; at += 1) {
    const one = more.classes[at]!;
    const place = find(places, mask, table, onlyFewer, common, one);
    if (places[place] === empty) continue;
    for (let sum = 0; sum < sums.length; sum += 1) {
      ofMore![sum]![place]! += sums[sum]!.own[one]!;
      sums[sum]!.matching[one]! += ofFewer![sum]![place]!;
    }
  }
  for (let at = 0; at < fewer.classes.length; at += 1)
    for (let sum = 0; sum < sums.length; sum += 1)
      sums[sum]!.matching[fewer.classes[at]!]! += ofMore![sum]![placeOf[at]!]!;
}

/** The place of the class that agrees with this one in the common columns, or the empty place where it would be. */
function find(
  places: Uint32Array,
  mask: number,
  { columns, marks, marked }: ClassTable,
  without: readonly number[],
  common: readonly Codes[],
  one: number,
): number {
  let mark = marked[one]!;
  for (let at = 0; at < without.length; at += 1) {
    const column = without[at]!;
    mark -= marks[column]![columns[column]!.codes[one]!]!;
  }
  let place = mark & mask;
  for (;;) {
    const known = places[place]!;
    if (known === empty || agree(common, known, one)) return place;
    place = (place + 1) & mask;
  }
}

function agree(common: readonly Codes[], one: number, other: number): boolean {
  for (let at = 0; at < common.length; at += 1) {
    const { codes } = common[at]!;
    if (codes[one] !== codes[other]) return false;
  }
  return true;
}
