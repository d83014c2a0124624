import type { Found } from './imported.ts';

type Value = Found['value'];

/** Of one kind of value, the strictest first. */
const orders: readonly (readonly (string | ((value: Value) => boolean))[])[] = [
  ['withdrawn', 'refused', 'expired', 'pending', 'deceased', 'waived', 'consented'],
  ['not-allowed', 'ask-again', (value) => Array.isArray(value), 'allowed'],
];
/** Columns of which the earlier day is the stricter. */
const earlierDay: ReadonlySet<string> = new Set(['validUntil', 'withdrawnOn']);

/**
 * Which of the values that sources give for one place is the strictest: what withdraws before what consents, what forbids before
 * what allows.
 * @returns `undefined` where none is stricter than the others, as of two sets of codes or two names
 */
export function strictest<Candidate extends Pick<Found, 'path' | 'value'>>(
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (candidates.some(({ path }) => earlierDay.has(path))) {
    return [...candidates].sort((one, other) => (String(one.value) < String(other.value) ? -1 : 1))[0];
  }
  for (const order of orders) {
    const ranks = candidates.map(({ value }) =>
      order.findIndex((step) => (typeof step === 'function' ? step(value) : step === value)),
    );
    if (ranks.includes(-1)) continue;
    const least = Math.min(...ranks);
    const first = candidates.filter((_, index) => ranks[index] === least);
    return new Set(first.map(({ value }) => valueKey(value))).size === 1 ? first[0] : undefined;
  }
  return undefined;
}

/** One text for equal values; the order of a list does not count. */
export function valueKey(value: Value): string {
  if (Array.isArray(value)) return JSON.stringify(value.map((item) => JSON.stringify(item)).sort());
  return JSON.stringify(value);
}
