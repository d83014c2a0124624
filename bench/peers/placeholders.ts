import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import type { Found } from '../finder.ts';

/**
 * Where the values stood that a package replaced by placeholders: what lies between placeholders is looked for in the
 * original, in order, and the gaps are the values. A package that rewrites more than values yields nothing.
 * @param placeholder global pattern of the package's placeholders
 * @param classOf the class that a placeholder says
 */
export function replacedSpans(
  original: string,
  redacted: string,
  placeholder: RegExp,
  classOf: (placeholder: string) => IdentifierClass,
): Found[] {
  const spans: Found[] = [];
  const matches = [...redacted.matchAll(placeholder)];
  let at = matches.length === 0 ? 0 : matches[0]!.index;
  if (!original.startsWith(redacted.slice(0, at))) return [];
  for (const [index, match] of matches.entries()) {
    const from = match.index + match[0].length;
    const next = matches[index + 1];
    const between = redacted.slice(from, next?.index);
    const end = next ? endOfGap(original, at, between) : original.length - between.length;
    if (end === undefined || end < at || (!next && !original.endsWith(between))) return spans;
    // A word of the text that looks like a placeholder was there before.
    if (end > at && original.slice(at, end) !== match[0]) {
      spans.push({ start: at, end, class: classOf(match[0]), confidence: 1 });
    }
    at = end + between.length;
  }
  return spans;
}

/** Where the text behind a value starts; at least one character further on. */
function endOfGap(original: string, at: number, between: string): number | undefined {
  // Nothing lies between two placeholders: the first takes all, since nobody can tell them apart.
  if (between === '') return at;
  const end = original.indexOf(between, at + 1);
  return end < 0 ? undefined : end;
}
