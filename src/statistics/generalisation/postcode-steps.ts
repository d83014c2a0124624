import type { ReadValues } from './read-values.ts';
import type { Coarsening } from './step.ts';

/** Longer texts than this are no postcodes of any country; longer prefixes of them are not tried. */
const longestPrefix = 9;

/** Prefixes of all lengths that are shorter than the longest postcode. */
export function postcodeSteps({ values, missing }: ReadValues): Coarsening[][] {
  let longest = 0;
  for (const [code, value] of values.entries()) {
    if (code !== missing) longest = Math.max(longest, value.replace(/\s/g, '').length);
  }
  const most = Math.min(longestPrefix, longest - 1);
  return Array.from({ length: Math.max(0, most) }, (_, shorter) => [{ kind: 'prefix', length: most - shorter }]);
}
