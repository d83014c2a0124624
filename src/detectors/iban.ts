import type { Detector, Span } from '../model/span.ts';
import { lengthOfIban } from './iban/lengths.ts';
import { matchesOf } from './matching/search.ts';
import { before } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { modulo97 } from './numbers/check-digits.ts';

/** ISO 13616: country (looked back at from the digits, which are fewer than words), check digits, and up to 30 letters and digits, in one piece or in groups. */
const shape = /\d{2}(?<=(?<![\p{L}\d])([A-Z]{2}[ \u00a0]?)\d{2})(?:[ \u00a0-]?[A-Z\d]){11,30}/giu;

/** A word for the number, right before it or as its field. */
const label = /\bIBAN\b[^\n]{0,20}$/i;
/** Fewer digits would let words pass: after its country and check digits a text has as many letters as it likes. */
const leastDigits = 10;

const detector: Detector = {
  classes: ['iban'],
  needs: [{ traits: trait.digit | trait.letter, digits: leastDigits }],
  detect(text, context) {
    const spans: Span[] = [];
    if (traitsOf(text).digits < leastDigits) return spans;
    for (const match of matchesOf(shape, text)) {
      const country = match[1]!;
      const start = match.index - country.length;
      const candidate = candidateIn(country + match[0]);
      if (!candidate || /^[\p{L}\d\p{So}]/u.test(text.slice(start + candidate.end, start + candidate.end + 2)))
        continue;
      const labelled = label.test(before(text, start)) || /iban/i.test(context.name ?? '');
      if (!candidate.holds && !labelled) continue;
      spans.push({
        start,
        end: start + candidate.end,
        class: 'iban',
        confidence: candidate.holds ? 0.96 : 0.6,
        reason: candidate.holds
          ? 'IBAN: country, length and both check digits are right'
          : 'IBAN: after its label, with check digits that do not hold',
      });
    }
    return spans;
  },
};

export default detector;

/** Where the account ends by the length of its country, and whether its check digits hold. Words may follow it. */
function candidateIn(text: string): { end: number; holds: boolean } | undefined {
  const length = lengthOfIban(text.slice(0, 2).toUpperCase());
  if (length === undefined) return undefined;
  let count = 0;
  let end = 0;
  while (end < text.length && count < length) {
    if (/[A-Za-z\d]/.test(text[end]!)) count += 1;
    end += 1;
  }
  const value = text.slice(0, end).replace(/[^A-Za-z\d]/g, '');
  const isMixed = /[a-z]/.test(value.slice(2)) && /[A-Z]/.test(value.slice(2));
  if (count < length || isMixed || value.replace(/\D/g, '').length < leastDigits) return undefined;
  return { end, holds: modulo97(value.slice(4) + value.slice(0, 4)) };
}
