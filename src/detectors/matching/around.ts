import { matchesOf } from './search.ts';

/** How many units before and after a hint a value may reach. */
export interface Margins {
  readonly before: number;
  readonly after: number;
}

/**
 * Where a pattern matches around places that a cheaper one finds, from left to right, not overlapping. A pattern that may
 * start with any letter or digit is slow on prose; what it cannot do without, such as a sign of degrees, is rare there.
 * @param hint global; finds what every value has in it
 * @param pattern not global; sees no more of the text than the margins, so that what it asserts to stand before a value
 * has to lie within them
 */
export function* matchesAround(
  hint: RegExp,
  pattern: RegExp,
  text: string,
  { before, after }: Margins,
): Generator<{ start: number; match: RegExpExecArray }> {
  let floor = 0;
  for (const { index } of matchesOf(hint, text)) {
    if (index < floor) continue;
    const from = Math.max(floor, index - before);
    const match = pattern.exec(text.slice(from, index + after));
    if (!match) continue;
    const start = from + match.index;
    floor = start + match[0].length;
    yield { start, match };
  }
}
