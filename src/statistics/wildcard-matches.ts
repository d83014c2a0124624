import type { Codes } from './encoded-column.ts';
import { type EquivalenceClasses, equivalenceClasses } from './equivalence-classes.ts';

/** Classes whose records have the same columns missing. */
interface Pattern {
  /** For each column whether it is missing. */
  readonly missing: readonly boolean[];
  readonly classes: readonly number[];
}

/** Comparing each class with each takes less time than grouping them up to so many comparisons. */
const fewComparisons = 64;

/**
 * Adds to each class the records of other classes that it agrees with when a missing value matches anything. Classes that have
 * the same columns missing are compared with those of every other such pattern at once, by grouping both by the columns that
 * neither misses.
 * @param columns the quasi-identifiers
 * @param classes the equivalence classes by them, a missing value being a value of its own
 * @param sample for each class how many records it has; becomes how many agree with it
 * @param population for each class the weight of its records; becomes the weight of those that agree with it
 */
export function addMatchesOfMissing(
  columns: readonly Codes[],
  classes: EquivalenceClasses,
  sample: Float64Array,
  population: Float64Array,
): void {
  if (columns.every(({ missing }) => missing === undefined)) return;
  const ofClasses = codesOfClasses(columns, classes);
  const own = { sample: sample.slice(), population: population.slice() };
  const add = (one: number, other: number) => {
    sample[one]! += own.sample[other]!;
    population[one]! += own.population[other]!;
  };
  const patterns = patternsOf(ofClasses, classes.sizes.length);
  for (let first = 0; first < patterns.length; first += 1) {
    for (let second = first; second < patterns.length; second += 1) {
      const [one, other] = [patterns[first]!, patterns[second]!];
      const common = ofClasses.filter((_, at) => !one.missing[at] && !other.missing[at]);
      // Two classes that miss the same columns differ in some other column, or they would be one class.
      if (first === second) continue;
      if (one.classes.length * other.classes.length <= fewComparisons) compareEach(one, other, common, add);
      else compareGrouped(one, other, common, own, sample, population);
    }
  }
}

/** The columns with one record a class. */
function codesOfClasses(columns: readonly Codes[], { classOf, sizes }: EquivalenceClasses): Codes[] {
  return columns.map((column) => {
    const codes = new Uint32Array(sizes.length);
    for (let row = 0; row < classOf.length; row += 1) codes[classOf[row]!] = column.codes[row]!;
    return { ...column, codes };
  });
}

function patternsOf(columns: readonly Codes[], rows: number): Pattern[] {
  const flags = columns.map(({ codes, missing }) => ({
    codes: codes.map((code) => (code === missing ? 1 : 0)),
    values: ['present', 'missing'],
  }));
  const { classOf, sizes } = equivalenceClasses(flags, rows);
  const classes = Array.from(sizes, (): number[] => []);
  for (let row = 0; row < rows; row += 1) classes[classOf[row]!]!.push(row);
  return classes.map((members) => ({
    missing: flags.map(({ codes }) => codes[members[0]!] === 1),
    classes: members,
  }));
}

function compareEach(
  one: Pattern,
  other: Pattern,
  common: readonly Codes[],
  add: (one: number, other: number) => void,
): void {
  for (const a of one.classes) {
    for (const b of other.classes) {
      if (!common.every(({ codes }) => codes[a] === codes[b])) continue;
      add(a, b);
      add(b, a);
    }
  }
}

function compareGrouped(
  one: Pattern,
  other: Pattern,
  common: readonly Codes[],
  own: { sample: Float64Array; population: Float64Array },
  sample: Float64Array,
  population: Float64Array,
): void {
  const members = Uint32Array.from([...one.classes, ...other.classes]);
  const gathered = common.map(({ codes, values }) => ({ values, codes: members.map((member) => codes[member]!) }));
  const { classOf, sizes } = equivalenceClasses(gathered, members.length);
  const border = one.classes.length;
  for (const [sums, parts] of [
    [sample, own.sample],
    [population, own.population],
  ] as const) {
    const ofOne = new Float64Array(sizes.length);
    const ofOther = new Float64Array(sizes.length);
    for (let at = 0; at < members.length; at += 1)
      (at < border ? ofOne : ofOther)[classOf[at]!]! += parts[members[at]!]!;
    for (let at = 0; at < members.length; at += 1)
      sums[members[at]!]! += (at < border ? ofOther : ofOne)[classOf[at]!]!;
  }
}
