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

/** Whether a span covers all of a text but the white space around it. */
export function isWhole(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/**
 * The spans that are left when each takes its place in the order of preference, sorted by start.
 * @param prefer orders spans, the better first
 * @param cut the part of a span that is left where better ones cover its start or its end; a span is dropped when absent
 */
export function withoutOverlaps(
  spans: readonly Span[],
  prefer: (left: Span, right: Span) => number,
  cut?: (span: Span, start: number, end: number) => Span | undefined,
): Span[] {
  if (spans.length < 2) return [...spans];
  const sorted = [...spans].sort((left, right) => left.start - right.start);
  const kept: Span[] = [];
  let first = 0;
  let reach = 0;
  for (let index = 0; index <= sorted.length; index += 1) {
    const span = sorted[index];
    if (index > first && (span === undefined || span.start >= reach)) {
      if (index - first === 1) kept.push(sorted[first]!);
      else for (const winner of bestOf(sorted.slice(first, index), prefer, cut)) kept.push(winner);
      first = index;
    }
    reach = Math.max(reach, span?.end ?? 0);
  }
  return kept;
}

/** The spans that are left of some of which each overlaps another. */
function bestOf(
  spans: Span[],
  prefer: (left: Span, right: Span) => number,
  cut?: (span: Span, start: number, end: number) => Span | undefined,
): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((left, right) => prefer(left, right) || left.start - right.start)) {
    let place = placeOf(kept, span.start);
    let { start, end } = span;
    if (place > 0 && kept[place - 1]!.end > start) start = kept[place - 1]!.end;
    if (place < kept.length && kept[place]!.start < end) end = kept[place]!.start;
    if (start === span.start && end === span.end) kept.splice(place, 0, span);
    else if (cut && start < end) {
      const part = cut(span, start, end);
      if (part === undefined) continue;
      place = placeOf(kept, part.start);
      kept.splice(place, 0, part);
    }
  }
  return kept;
}

/** How many of some sorted spans start before an offset or at it. */
function placeOf(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders spans of one class: the more certain first, then the longer. */
export function byConfidence(left: Span, right: Span): number {
  return right.confidence - left.confidence || right.end - right.start - (left.end - left.start);
}
