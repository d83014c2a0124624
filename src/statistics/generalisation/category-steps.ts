import type { ReadValues } from './read-values.ts';
import type { Coarsening } from './step.ts';
import { isCalledOther } from './value-groups.ts';

/** Values that fewer than so many times k people have are merged. */
const timesK = [1, 2, 5];
/** Values that less than this share of people have are merged. */
const shares = [0.01, 0.02, 0.05, 0.1, 0.2];

/**
 * What can be done to categories without a hierarchy: the rarest become one value, ever more of them, until one other is
 * left. A rare value is merged with the next rarest where the rare together are fewer than k. A value that the table calls
 * "other" takes the rare ones in. A missing value stays what it is.
 * @param counts for each code how many records have it
 */
export function categorySteps({ values, missing }: ReadValues, counts: Uint32Array, k: number): Coarsening[][] {
  const codes: number[] = [];
  let people = 0;
  for (let code = 0; code < values.length; code += 1) {
    if (code === missing || counts[code] === 0) continue;
    codes.push(code);
    people += counts[code]!;
  }
  const isOther = (code: number) => isCalledOther(values[code]!);
  codes.sort(
    (left, right) => Number(isOther(right)) - Number(isOther(left)) || counts[left]! - counts[right]! || left - right,
  );
  const own = codes.filter(isOther).length;
  const bounds = [...timesK.map((times) => times * k), ...shares.map((share) => share * people)];
  const lengths = new Set(bounds.map((bound) => rarest(codes, own, counts, bound, k)));
  lengths.add(codes.length - 1);
  return [...lengths]
    .filter((length) => length >= 2 && length < codes.length)
    .sort((left, right) => left - right)
    .map((length) => [{ kind: 'merge', codes: codes.slice(0, length) }]);
}

/** How many of the rarest are merged when all are that fewer people have than a bound. */
function rarest(codes: readonly number[], own: number, counts: Uint32Array, bound: number, k: number): number {
  let length = own;
  let people = codes.slice(0, own).reduce((sum, code) => sum + counts[code]!, 0);
  while (length < codes.length && counts[codes[length]!]! < bound) {
    people += counts[codes[length]!]!;
    length += 1;
  }
  if (length === own) return 0;
  while (length < codes.length && (people < k || length < 2)) {
    people += counts[codes[length]!]!;
    length += 1;
  }
  return length;
}
