import { shortDecimal } from './number-bands.ts';
import type { ReadValues } from './read-values.ts';
import type { Coarsening } from './step.ts';

/** A number that occurs, with how many records have it. */
interface Counted {
  readonly number: number;
  readonly records: number;
}

/** Bands of which the usual values fill fewer, or more, are no help. */
const fewestBands = 1.5;
const mostBands = 20;
/** The values between these shares of records are the usual ones: a single 999 does not decide what a wide band is. */
const usual = [0.025, 0.975] as const;
/** Besides the k records that an end needs, ends are tried that take this share of all: fewer small classes with less loss in between. */
const wideEnds = 0.05;

/**
 * What can be done to a column of numbers: bands (ages: 5, 10 and 20 years), the ends as one value each, and both together.
 * @param counts for each code how many records have it
 * @param k how many records an end holds at least
 */
export function numberSteps({ numbers }: ReadValues, counts: Uint32Array, k: number): Coarsening[][] {
  const sorted = countedNumbers(numbers, counts);
  if (sorted.length < 2) return [];
  const widths = bandWidths(sorted);
  const exact = endsOf(sorted, widths[0] ?? 1, k);
  return [
    ...exact,
    ...widths.flatMap((width) => {
      const bands: Coarsening = { kind: 'bands', width };
      return [[bands], ...endsOf(sorted, width, k).map((ends) => [bands, ...ends])];
    }),
  ];
}

/** The numbers that occur, smallest first. */
export function countedNumbers(numbers: Float64Array, counts: Uint32Array): Counted[] {
  const byNumber = new Map<number, number>();
  for (let code = 0; code < numbers.length; code += 1) {
    const number = numbers[code]!;
    if (Number.isNaN(number) || counts[code] === 0) continue;
    byNumber.set(number, (byNumber.get(number) ?? 0) + counts[code]!);
  }
  return Array.from(byNumber, ([number, records]) => ({ number, records })).sort(
    (left, right) => left.number - right.number,
  );
}

/** Round widths, 1, 2 or 5 times a power of ten, that make neither too few bands nor too many. */
function bandWidths(sorted: readonly Counted[]): number[] {
  const records = sorted.reduce((sum, one) => sum + one.records, 0);
  const range = numberAt(sorted, records * usual[1]) - numberAt(sorted, records * usual[0]);
  const spread = range > 0 ? range : sorted.at(-1)!.number - sorted[0]!.number;
  // At both ends of what a computer holds a range, or a part of it, is no number above 0.
  if (!Number.isFinite(spread) || spread / mostBands < Number.EPSILON ** 2) return [];
  const widths: number[] = [];
  for (let power = Math.floor(Math.log10(spread / mostBands)); 10 ** power * fewestBands <= spread; power += 1) {
    for (const factor of [1, 2, 5]) {
      const width = shortDecimal(factor * 10 ** power);
      const bands = spread / width;
      if (bands >= fewestBands && bands <= mostBands) widths.push(width);
    }
  }
  return widths;
}

/** The number of the record at a place in their order. */
function numberAt(sorted: readonly Counted[], place: number): number {
  let seen = 0;
  for (const { number, records } of sorted) {
    seen += records;
    if (seen >= place) return number;
  }
  return sorted.at(-1)!.number;
}

/**
 * Top and bottom codes at multiples of a unit: the outermost that leave at least k records beyond, each by itself and both,
 * and both for a wide share of the records.
 */
export function endsOf(sorted: readonly Counted[], unit: number, k: number): Coarsening[][] {
  const records = sorted.reduce((sum, one) => sum + one.records, 0);
  const top = topCode(sorted, unit, k);
  const bottom = bottomCode(sorted, unit, k);
  const wide = Math.max(k, Math.ceil(records * wideEnds));
  return [
    ...(top ? [[top]] : []),
    ...(bottom ? [[bottom]] : []),
    ...both(top, bottom),
    ...both(topCode(sorted, unit, wide), bottomCode(sorted, unit, wide)),
  ];
}

function both(
  top: Extract<Coarsening, { kind: 'top' }> | undefined,
  bottom: Extract<Coarsening, { kind: 'bottom' }> | undefined,
): Coarsening[][] {
  return top && bottom && bottom.below < top.from ? [[bottom, top]] : [];
}

function topCode(sorted: readonly Counted[], unit: number, need: number) {
  let beyond = 0;
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    beyond += sorted[at]!.records;
    if (beyond < need) continue;
    const from = shortDecimal(Math.floor(shortDecimal(sorted[at]!.number / unit)) * unit);
    return from > sorted[0]!.number ? ({ kind: 'top', from } as const) : undefined;
  }
  return undefined;
}

function bottomCode(sorted: readonly Counted[], unit: number, need: number) {
  let beyond = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    beyond += sorted[at]!.records;
    if (beyond < need) continue;
    const below = shortDecimal((Math.floor(shortDecimal(sorted[at]!.number / unit)) + 1) * unit);
    return below <= sorted.at(-1)!.number ? ({ kind: 'bottom', below } as const) : undefined;
  }
  return undefined;
}
