import type { Detector, Span } from '../model/span.ts';
import { lengthOfIban } from './iban/lengths.ts';
import { matchesOf } from './matching/search.ts';
import { modulo97 } from './numbers/check-digits.ts';

/** ISO 13616: country, check digits, and up to 30 letters and digits, in one piece or in groups. */
const shape = /(?<![\p{L}\d])[A-Z]{2}[ \u00a0]?\d{2}(?:[ \u00a0-]?[A-Z\d]){11,30}/giu;

const detector: Detector = {
  classes: ['iban'],
  detect(text) {
    const spans: Span[] = [];
    for (const match of matchesOf(shape, text)) {
      const end = endOfIban(match[0]);
      if (end === undefined || /^[\p{L}\d\p{So}]/u.test(text.slice(match.index + end, match.index + end + 2))) continue;
      spans.push({
        start: match.index,
        end: match.index + end,
        class: 'iban',
        confidence: 0.96,
        reason: 'IBAN: country, length and both check digits are right',
      });
    }
    return spans;
  },
};

export default detector;

/** Where the account ends by the length of its country, if its check digits hold. Words may follow it. */
function endOfIban(candidate: string): number | undefined {
  const length = lengthOfIban(candidate.slice(0, 2).toUpperCase());
  if (length === undefined) return undefined;
  let count = 0;
  let end = 0;
  while (end < candidate.length && count < length) {
    if (/[A-Za-z\d]/.test(candidate[end]!)) count += 1;
    end += 1;
  }
  if (count < length) return undefined;
  const value = candidate
    .slice(0, end)
    .replace(/[^A-Za-z\d]/g, '')
    .toUpperCase();
  if (/[a-z]/.test(candidate.slice(2, end)) && /[A-Z]/.test(candidate.slice(2, end))) return undefined;
  if (value.replace(/\D/g, '').length < 10) return undefined;
  return modulo97(value.slice(4) + value.slice(0, 4)) ? end : undefined;
}
