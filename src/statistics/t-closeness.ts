import { measureClasses, type SensitiveDistribution } from './sensitive-distribution.ts';

// Li, Li, Venkatasubramanian 2007, t-closeness: privacy beyond k-anonymity and l-diversity, ICDE, section 4. The Earth
// Mover's Distance between the shares q of values in a class and p in the table, from 0 to 1; 0 for a class in which
// nothing is counted.

/** t-closeness for a categorical attribute, all values equally far apart: for each class ½ Σ |q - p|. */
export function equalDistance(distribution: SensitiveDistribution): Float64Array {
  const { starts, values, counts, tableCounts, tableTotal } = distribution;
  return measureClasses(distribution, (one, total) => {
    let distance = 0;
    for (let at = starts[one]!; at < starts[one + 1]!; at += 1) {
      // What values have too much, others have too little, so that half the sum is the sum of what is too much.
      distance += Math.max(0, counts[at]! / total - tableCounts[values[at]!]! / tableTotal);
    }
    return distance;
  });
}

/**
 * t-closeness for an ordered attribute, neighbouring values 1 / (m - 1) apart: for each class Σ |Q - P| / (m - 1) over
 * the cumulative shares Q and P of the m values that the table has. Takes time in proportion to the values in each
 * class, not to m.
 * @param ranks for each code its place in the order, each place once (`numericRanks`)
 */
export function orderedDistance(distribution: SensitiveDistribution, ranks: Uint32Array): Float64Array {
  const { starts, values, counts } = distribution;
  const { places, cumulative, sums } = orderOfTable(distribution, ranks);
  const m = cumulative.length;
  return measureClasses(distribution, (one, total) => {
    if (m < 2) return 0;
    const own: { place: number; count: number }[] = [];
    for (let at = starts[one]!; at < starts[one + 1]!; at += 1)
      own.push({ place: places[values[at]!]!, count: counts[at]! });
    own.sort((a, b) => a.place - b.place);
    let distance = 0;
    let seen = 0;
    let from = 0;
    for (const { place, count } of own) {
      distance += gap(cumulative, sums, from, place, seen / total);
      seen += count;
      from = place;
    }
    return (distance + gap(cumulative, sums, from, m, 1)) / (m - 1);
  });
}

/**
 * The order of a column's values as numbers, smallest first, a missing value last; `undefined` where a value is no
 * number, so that the attribute is categorical.
 * @param column values as they stand in the table, and which of them is missing
 */
export function numericRanks(column: {
  readonly values: readonly string[];
  readonly missing?: number;
}): Uint32Array | undefined {
  const numbers = column.values.map((value, code) => {
    if (code === column.missing) return Number.POSITIVE_INFINITY;
    return value.trim() === '' ? Number.NaN : Number(value);
  });
  if (numbers.some((number, code) => !Number.isFinite(number) && code !== column.missing)) return undefined;
  const order = numbers
    .map((_, code) => code)
    .sort((a, b) => (numbers[a]! === numbers[b]! ? a - b : numbers[a]! - numbers[b]!));
  const ranks = new Uint32Array(order.length);
  for (const [rank, code] of order.entries()) ranks[code] = rank;
  return ranks;
}

/** The values that the table has in their order: the place of each code, cumulative shares, and sums of those before. */
function orderOfTable({ tableCounts, tableTotal }: SensitiveDistribution, ranks: Uint32Array) {
  const order = Array.from(tableCounts.keys())
    .filter((code) => tableCounts[code]! > 0)
    .sort((a, b) => ranks[a]! - ranks[b]!);
  const places = new Uint32Array(tableCounts.length);
  const cumulative = new Float64Array(order.length);
  const sums = new Float64Array(order.length + 1);
  let seen = 0;
  for (const [place, code] of order.entries()) {
    places[code] = place;
    seen += tableCounts[code]!;
    cumulative[place] = seen / tableTotal;
    sums[place + 1] = sums[place]! + cumulative[place]!;
  }
  return { places, cumulative, sums };
}

/** Σ |share - P| over the places from `from` to before `to`; the cumulative shares P grow, and cross `share` once. */
function gap(cumulative: Float64Array, sums: Float64Array, from: number, to: number, share: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! <= share) low = middle + 1;
    else high = middle;
  }
  const below = (low - from) * share - (sums[low]! - sums[from]!);
  const above = sums[to]! - sums[low]! - (to - low) * share;
  return Math.max(0, below) + Math.max(0, above);
}
