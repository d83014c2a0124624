import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { lengthsOfIban } from './iban/lengths.ts';
import { matchesOf } from './matching/search.ts';
import { isStructured } from './matching/setting.ts';
import { before, isWhole } from './matching/spans.ts';
import { trait, traitsOf } from './matching/traits.ts';
import { modulo97 } from './numbers/check-digits.ts';

/**
 * ISO 13616: country (looked back at from the digits, which are fewer than words), check digits, and up to 30 letters and
 * digits, in one piece or in groups; what follows may be a second one.
 */
const shape = /\d{2}(?<=(?<![\p{L}\d])([A-Z]{2}[ \u00a0]?)\d{2})(?=((?:[ \u00a0.-]?[A-Z\d]){11,30}))/giu;
/** The print form: groups of four, the last one shorter (ISO 13616-1 section 6). */
const inFours = /^[A-Z]{2}\d{2}(?:[ \u00a0][A-Z\d]{4}){2,7}(?:[ \u00a0][A-Z\d]{1,3})?$/u;

/** A word for the number, right before it or as its field. */
const label = /\bIBAN\b[^\n]{0,20}$/i;
/** Fewer digits would let words pass: after its country and check digits a text has as many letters as it likes. */
const leastDigits = 10;

const detector: Detector = {
  classes: ['iban', 'account'],
  needs: [{ traits: trait.digit | trait.letter, digits: leastDigits }],
  detect(text, context) {
    const spans: Span[] = [];
    if (traitsOf(text).digits < leastDigits) return spans;
    for (const match of matchesOf(shape, text)) {
      const country = match[1]!;
      const start = match.index - country.length;
      if (start < (spans.at(-1)?.end ?? 0)) continue;
      const candidate = candidateIn(country + match[0] + match[2]!);
      if (!candidate || /^[\p{L}\d\p{So}]/u.test(text.slice(start + candidate.end, start + candidate.end + 2)))
        continue;
      const labelled = label.test(before(text, start)) || /iban/i.test(context.name ?? '');
      if (!candidate.holds && !labelled) {
        if (!isStructured(text, context) && isWhole(text, start, start + candidate.end))
          spans.push(mistyped(start, start + candidate.end));
        continue;
      }
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
    if (spans.length === 0) {
      const whole = groupsOfFour(text, context);
      if (whole) spans.push(whole);
    }
    return spans;
  },
};

export default detector;

/**
 * It pays to nobody as it stands, and still tells whose account it was before a digit was mistyped. Cells and fields are
 * asked their name instead: a column of codes may begin like a country.
 */
function mistyped(start: number, end: number): Span {
  const reason = 'an account number in the form of an IBAN, which its check digits or its length belie';
  return { start, end, class: 'account', confidence: 0.5, reason };
}

/** A text that is nothing but the print form of a country that has IBANs, a character too short or too long. */
function groupsOfFour(text: string, context: DetectionContext): Span | undefined {
  const value = text.trim();
  if (isStructured(text, context) || value.length > 42 || !inFours.test(value)) return undefined;
  const count = value.replace(/[ \u00a0]/g, '').length;
  const distances = lengthsOfIban(value.slice(0, 2)).map((length) => Math.abs(length - count));
  if (!distances.some((distance) => distance <= 2) || distances.includes(0)) return undefined;
  const start = text.indexOf(value);
  return mistyped(start, start + value.length);
}

/** Where an account ends, and whether its check digits hold. */
interface Candidate {
  readonly end: number;
  readonly holds: boolean;
}

/** Where the account ends by the lengths of its country: one whose check digits hold, else the first. Words may follow it. */
function candidateIn(text: string): Candidate | undefined {
  const candidates = lengthsOfIban(text.slice(0, 2).toUpperCase()).map((length) => candidateOf(text, length));
  return candidates.find((candidate) => candidate?.holds) ?? candidates.find((candidate) => candidate !== undefined);
}

function candidateOf(text: string, length: number): Candidate | undefined {
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
