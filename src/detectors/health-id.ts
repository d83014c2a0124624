import type { Detector, Span } from '../model/span.ts';
import { before } from './matching/spans.ts';

const nhsShape = /(?<![\p{L}\d.+-])(\d{3})([- ]?)(\d{3})\2(\d{4})(?![\p{L}\d]|[.,-]\d)/gu;
const nhsLabel = /\b(?:NHS|CHI|H&C)\b[^\d\n]{0,20}$/i;
const nhsName = /nhs/i;
const phoneLabel = /(?:tel|phone|fax|mobile|call|pager)[^\d\n]{0,12}$/i;

/** Health insurance numbers that only their label tells from any other number. */
const insurance =
  /\b(NASS|NUSS|NSS|SV(?:[ -]?Nr\.?)?(?=[ .]{0,2}:)|eGK-Nummer|CIPA?|KVNR|SVNR|Krankenversichertennummer|Versicherte(?:n|r)?-?n(?:umme)?r\.?|(?:health|insurance) (?:plan |card |member |policy )?(?:number|no\.?|id)|(?:member|subscriber|beneficiary|Medicare|Medicaid) (?:number|no\.?|id)|tarjeta sanitaria|num[ée]ro de s[ée]curit[ée] sociale)\b[.:#= ]{0,4}(?=[A-Z]{0,4}[ -]?\d)([A-Z0-9](?:[ -]?[A-Z0-9]){5,17})(?![\p{L}\d])/giu;

const detector: Detector = {
  classes: ['health-id'],
  detect(text, context) {
    const spans = [...nhsNumbers(text, context.name ?? '')];
    for (const match of text.matchAll(insurance)) {
      const value = withoutWords(match[2]!);
      if (value.replace(/\D/g, '').length < 6) continue;
      const start = match.index + match[0].length - match[2]!.length;
      spans.push({
        start,
        end: start + value.length,
        class: 'health-id',
        confidence: 0.9,
        reason: 'after the words for a health insurance number',
      });
    }
    return spans.sort((left, right) => left.start - right.start);
  },
};

export default detector;

function* nhsNumbers(text: string, field: string): Generator<Span> {
  for (const match of text.matchAll(nhsShape)) {
    const digits = match[1]! + match[3]! + match[4]!;
    const preceding = before(text, match.index);
    const labelled = nhsLabel.test(preceding) || nhsName.test(field);
    if (!isNhsNumber(digits) || (!labelled && (!isGroupedAsNhs(match) || phoneLabel.test(preceding)))) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      class: 'health-id',
      confidence: labelled ? 0.97 : 0.75,
      reason: labelled ? 'NHS number: label and check digit' : 'grouped 3-3-4 and the NHS check digit holds',
    };
  }
}

/** By spaces, or by dashes where no exchange of the North American plan could start with the digit. */
function isGroupedAsNhs(match: RegExpExecArray): boolean {
  return match[2] === ' ' || (match[2] === '-' && /^[01]/.test(match[3]!));
}

/** Modulus 11 as the NHS Data Dictionary gives it: weights 10 to 2; a check digit of 10 is never issued. */
function isNhsNumber(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Cuts the words off that follow a number: groups without a digit after the last group that has one. */
function withoutWords(value: string): string {
  return value.replace(/[ -][A-Z -]{2,}$/i, '');
}
