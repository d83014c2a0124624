import type { Span } from '../../model/span.ts';

/** How far a label may stand from its value, in UTF-16 units; keeps every look around a match constant in time. */
const reach = 48;

/** The text before an offset, as far as labels are looked for. */
export function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - reach), offset);
}

/** The text from an offset on, as far as labels are looked for. */
export function after(text: string, offset: number): string {
  return text.slice(offset, offset + reach);
}

/** Runs a sticky pattern at one offset of a text. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

const none: readonly RegExpExecArray[] = [];

/**
 * Where a global pattern matches in a text. Unlike `matchAll`, it makes no copy of the pattern first, which on a short text
 * costs more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** Whether a span covers all of a text but the white space around it. */
export function isWhole(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/** Sorted by start, without those that overlap an earlier, equally good or better one. */
export function withoutOverlaps(spans: readonly Span[], prefer: (left: Span, right: Span) => number): Span[] {
  if (spans.length < 2) return [...spans];
  const sorted = [...spans].sort((left, right) => left.start - right.start || prefer(left, right));
  const kept: Span[] = [];
  for (const span of sorted) {
    let wins = true;
    while (kept.length > 0 && kept[kept.length - 1]!.end > span.start) {
      if (prefer(kept[kept.length - 1]!, span) <= 0) {
        wins = false;
        break;
      }
      kept.pop();
    }
    if (wins) kept.push(span);
  }
  return kept;
}

/** Orders spans of one class: the more certain first, then the longer. */
export function byConfidence(left: Span, right: Span): number {
  return right.confidence - left.confidence || right.end - right.start - (left.end - left.start);
}
