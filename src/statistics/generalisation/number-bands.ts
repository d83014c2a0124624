/** Digits that a sum or product of short decimals keeps exact: 0.1 · 3 is 0.3 in them. */
const digits = 12;

/** A number without the noise of binary fractions. */
export function shortDecimal(number: number): number {
  return Number(number.toPrecision(digits));
}

/** The band of a number: it holds its lower bound, a multiple of the width, and not its upper. @param width above 0 */
export function bandOf(number: number, width: number): number {
  return Math.floor(shortDecimal(number / width));
}

/**
 * What a band is called: "35–39" for whole numbers, where both ends belong to it; else "35 to <40".
 * @param whole whether all numbers of the column are whole
 */
export function bandLabel(band: number, width: number, whole: boolean): string {
  const low = shortDecimal(band * width);
  const next = shortDecimal((band + 1) * width);
  if (!whole || !Number.isInteger(width)) return `${low} to <${next}`;
  return width === 1 ? String(low) : `${low}–${next - 1}`;
}
