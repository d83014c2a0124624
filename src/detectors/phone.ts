import type { Detector, Span } from '../model/span.ts';
import { before, byConfidence, matchAt, withoutOverlaps } from './matching/spans.ts';

const extension = /[ ,;]{0,2}(?:x|ext\.?|extension|Durchwahl|DW|poste)[ .:]{0,2}\d{1,6}(?!\d)/iuy;

/** A number as people group it: up to three separators between digits, but no slash with spaces, which lists numbers. */
const grouped = String.raw`\d(?:(?:[ .\-–()]{0,3}|/)\d){4,18}`;
const labelled =
  /(?<![\p{L}\d])(?:t[eé]l[eéè]?(?:phone?|fono?|fon|foon|[eé]fono)?s?|tel[eé]?fs?|tlfs?|tfno|tfo?|phones?|mobile?|m[oó]vil|handy|cell(?:ular)?|fax|telefax|pager|call(?: me)?(?: (?:on|at))?|dial|reach(?:ed)? (?:me |us )?(?:at|on)|whatsapp|sms|hotline|rufnummer)(?:[ -]?(?:numbers?|nr|no|n[uú]mero))?(?:[ .:#=\t\n/"']|is |at |\((?:home|work|mobile|cell|office)\)){0,6}(?=\+? ?[(\d])/giu;
const value = new RegExp(String.raw`(?:\+ ?)?\(?${grouped}(?!\d)`, 'uy');
/** A number that its use follows: `467 3395 office`. */
const useAfter = new RegExp(
  String.raw`(?<![\p{L}\d+.,:/-])\(?${grouped}(?=(?:x\d{1,6})?[ -]{1,2}(?:office|fax|mobile|home|work|cell|phone)(?!\p{L}))`,
  'giu',
);
const listSeparator = /\s{0,2}(?:[/,;–-]|y|or|und|o|oder|and)\s{1,2}(?=[+(\d])/iuy;

/** International form by ITU-T E.123: a plus sign, then 8 to 15 digits. */
const international = /(?<![\p{L}\d+.])\+[1-9](?:[ .\-–()/]{0,4}\d){6,18}(?!\d|\.\d)/gu;
const northAmerican =
  /(?<![\p{L}\d+.(-])(?:1[-. ])?(?:\([2-9]\d{2}\)[-. ]?|[2-9]\d{2}([-.]))[2-9]\d{2}(?:\1|[-. ])\d{4}(?!\d|[-.]\d)/gu;
const prefixed = /(?<![\p{L}\d+.,:/-])00[1-9]\d{0,2}[ -]\d{2,4}(?:[ -]\d{2,5}){1,4}(?!\d)/gu;
const trunk = /(?<![\p{L}\d+.,:/-])\(?0[1-9]\d{0,4}\)?[ \-/]{1,2}\d{2,8}(?:[ -]\d{2,6}){0,4}(?!\d|[.,:]\d)/gu;
const spanish = /(?<![\p{L}\d.,:+-]|\d )[6-9]\d{2} \d{2} \d{2} \d{2}(?! ?\d|[.,-]\d)/gu;
const french = /(?<![\p{L}\d.,-])0[1-9](?:[ .-]\d{2}){4}(?![\d]|[.,-]\d)/gu;
const dateLike = /^\d{1,2}([-/])\d{1,2}\1\d{4}|^\d{4}-\d{2}-\d{2}/;
const wholeDate = /^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/;

const detector: Detector = {
  classes: ['phone'],
  detect(text) {
    const spans: Span[] = [];
    for (const match of text.matchAll(international)) {
      const digits = countDigits(match[0]);
      if (digits < 8 || digits > 18 || /^\+\d{1,3}\.\d{5,}$/.test(match[0])) continue;
      spans.push(spanOf(text, match.index, match[0], 0.9, 'international form'));
    }
    for (const match of text.matchAll(northAmerican)) {
      spans.push(spanOf(text, match.index, match[0], 0.8, 'grouped 3-3-4 in the North American plan'));
    }
    for (const pattern of [trunk, french, spanish, prefixed]) {
      for (const match of text.matchAll(pattern)) {
        const digits = countDigits(match[0]);
        if (digits < 9 || digits > 15 || dateLike.test(match[0]) || isInByteDump(text, match)) continue;
        spans.push(spanOf(text, match.index, match[0], 0.6, 'a national form with its trunk prefix'));
      }
    }
    for (const match of text.matchAll(useAfter)) {
      if (!wholeDate.test(match[0]))
        spans.push(spanOf(text, match.index, match[0], 0.7, 'before the word for its use'));
    }
    for (const match of text.matchAll(labelled)) spans.push(...numbersFrom(text, match.index + match[0].length));
    return withoutOverlaps(spans, byConfidence).filter((span) => !isOtherNumber(before(text, span.start)));
  },
};

export default detector;

/** The numbers that stand behind a label, one or a list of them. */
function* numbersFrom(text: string, from: number): Generator<Span> {
  let offset = from;
  for (let count = 0; count < 5; count += 1) {
    const match = matchAt(value, text, offset);
    if (!match || countDigits(match[0]) < 5 || countDigits(firstOf(match[0])) > 18 || wholeDate.test(match[0])) return;
    const span = spanOf(text, offset, firstOf(match[0]), 0.92, 'after the word for telephone');
    yield span;
    const next = matchAt(listSeparator, text, span.end);
    if (!next) return;
    offset = span.end + next[0].length;
  }
}

/** The first of two numbers that a dash between spaces joins. */
function firstOf(number: string): string {
  const dash = number.search(/ [-–] /);
  return dash > 0 && countDigits(number) > 13 ? number.slice(0, dash) : number;
}

/** Bytes printed as pairs of hexadecimal digits group like French numbers; more pairs stand beside them. */
function isInByteDump(text: string, { index, 0: number }: RegExpMatchArray): boolean {
  const start = index ?? 0;
  const end = start + number.length;
  const pairsBefore = /(?<![0-9a-f])(?:[0-9a-f]{2} ){2}$/i.test(text.slice(Math.max(0, start - 7), start));
  return pairsBefore || /^(?: [0-9a-f]{2}){2}(?![0-9a-f])/i.test(text.slice(end, end + 7));
}

/** Words that say that the digits are another kind of number. */
function isOtherNumber(preceding: string): boolean {
  return /(?:\bNHS|\bSSN|\bMRN|accession|\bID|card|account|IBAN|\bUID|serial|DOI|ISBN|ISSN|grant)(?: ?(?:number|no\.?))?[\s:#=.]{0,3}$/i.test(
    preceding,
  );
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function spanOf(text: string, start: number, number: string, confidence: number, reason: string): Span {
  const end = start + number.length;
  const tail = matchAt(extension, text, end);
  return { start, end: end + (tail?.[0].length ?? 0), class: 'phone', confidence, reason };
}
