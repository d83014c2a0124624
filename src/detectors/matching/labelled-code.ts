import type { IdentifierClass } from '../../model/identifier-class.ts';
import type { Span } from '../../model/span.ts';
import { isDayAndMonth } from '../date/calendar.ts';
import { matchesOf } from './search.ts';

/** What may stand between a label and its code: "no.", "number", punctuation, at most a quote. */
const between = String.raw`(?:[ ._-]{0,2}(?:numbers?|numero|número|num|no|nr|nº|n°|id)(?![\p{L}\d]))?[ .]{0,2}(?: ?\([\p{L}.]{1,8}\))?[ .:#=\t"']{0,6}(?:is )?`;
const code = String.raw`([\p{Lu}\d][\p{Lu}\d]{0,19}(?:[-/.][\p{Lu}\d]{1,12}){0,4})(?![\p{L}\d])`;
/** Pseudonyms of research datasets and the datasets' own numbers (OpenNeuro's `ds000247`), which identify nobody. */
const pseudonym = /^(?:sub|ses|subject|case|anon|pseudo|study|run|ds)[-_]?\d*$/i;

/**
 * Compiles labels into a pattern that finds the code behind one of them.
 * @param labels alternatives of a regular expression, matched without regard to case
 */
export function codeAfter(labels: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${labels.join('|')})${between}${code}`, 'giu');
}

/**
 * The codes that stand behind a label and hold enough digits to be one person's.
 * @param leastDigits fewer digits are a word, a size or a running number
 */
export function labelledCodes(
  text: string,
  pattern: RegExp,
  identifier: IdentifierClass,
  reason: string,
  leastDigits = 3,
): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(pattern, text)) {
    const value = match[1]!;
    if (value.replace(/\D/g, '').length < leastDigits || pseudonym.test(value) || isDate(value)) continue;
    const start = match.index + match[0].length - value.length;
    spans.push({ start, end: start + value.length, class: identifier, confidence: 0.92, reason });
  }
  return spans;
}

/** Whether a code is a whole date, in the order of any country. */
export function isDate(value: string): boolean {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(value);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) ||
    (match !== null && isDayAndMonth(Number(match[1]), Number(match[2]), match[3]!))
  );
}
