import type { Field } from '../../model/field.ts';
import type { SpanOfValue } from '../../model/location.ts';
import type { Violation } from '../../model/violation.ts';

/** What stands in place of what was found: valid in every representation of text, and no identifier of any class. */
const blank = 'XXX';
/** What is blanked may bring out what stands beside it; a text that goes on is not worth keeping. */
const mostRounds = 6;

/**
 * A text in which what was found is blanked out and the rest is kept.
 * @param judge the violations of a text that are worth a change
 * @returns `undefined` where the text as a whole is one, or something is found however often it is cleaned
 */
export function cleanText(text: string, judge: (text: string) => readonly Violation[]): string | undefined {
  let cleaned = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const violations = judge(cleaned);
    if (violations.length === 0) return cleaned;
    const spans = violations.map(spanOf);
    if (spans.includes(undefined)) return undefined;
    cleaned = withoutSpans(cleaned, spans as SpanOfValue[]);
  }
  return undefined;
}

/** A text with parts of it blanked out. @param spans in any order; those that overlap are blanked out as one */
export function withoutSpans(text: string, spans: readonly SpanOfValue[]): string {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged.reduceRight(
    (cleaned, { start, end }) => `${cleaned.slice(0, start)}${blank}${cleaned.slice(end)}`,
    text,
  );
}

/** Which part of its field's text a violation is about; none for the whole of it. */
function spanOf({ location }: Violation): SpanOfValue | undefined {
  return location.kind === 'attribute' ? location.span : undefined;
}

/** Whether a violation is about a part of the text of its field. */
export function isAboutPart(violation: Violation, { text }: Pick<Field, 'text'>): boolean {
  const span = spanOf(violation);
  return span !== undefined && !violation.isDeclared && span.end <= text.length;
}

/**
 * Bytes of unknown structure in which texts are overwritten where they stand, so that no length inside is wrong afterwards.
 * @param texts what was found in them
 * @returns `undefined` when one of them does not stand there as it was read
 */
export function overwriteTexts(bytes: Uint8Array, texts: readonly string[]): Uint8Array | undefined {
  const original = Buffer.from(bytes);
  const copy = Buffer.from(bytes);
  for (const text of texts) {
    const sought = Buffer.from(text, 'latin1');
    // One text may stand inside another, which is overwritten already.
    let at = sought.length === 0 ? -1 : original.indexOf(sought);
    if (at < 0) return undefined;
    for (; at >= 0; at = original.indexOf(sought, at + sought.length)) copy.fill('X', at, at + sought.length);
  }
  return copy;
}
