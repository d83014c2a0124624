import type { Detector, Span } from '../model/span.ts';
import { matchesInPiece, matchesOf } from './matching/search.ts';
import { byConfidence, isWhole, matchAt, withoutOverlaps } from './matching/spans.ts';
import { traitsOf } from './matching/traits.ts';
import { type Candidate, candidates, countDigits } from './phone/candidates.ts';
import { hint, hintsOf } from './phone/hints.ts';
import { standingOf } from './phone/numbering-plan.ts';
import { isOtherNumber } from './phone/other-number.ts';
import { beginsAsDate, international, isWholeDate, nationalShapes, prefixed } from './phone/shapes.ts';

const extension = /[ ,;]{0,2}(?:x|ext\.?|extension|Durchwahl|DW|poste)[ .:]{0,2}\d{1,6}(?!\d)/iuy;

/** A number as people group it: up to three separators between digits, but no slash with spaces, which lists numbers. */
const grouped = String.raw`\d(?:(?:[ .\-–()]{0,3}|/)\d){4,18}`;
const label =
  /(?<![\p{L}\d])(?:t[eé]l[eéè]?(?:phone?|fono?|fon|foon|[eé]fono)?s?|tel[eé]?fs?|tlfs?|tfno|tfo?|ph(?=[.:])|phones?|mobile?|m[oó]vil|handy|cell(?:ular)?|cep|gsm|fax|telefax|pager|bleep|call(?: (?:me|us|him|her|them))?(?: back)?(?: (?:on|at|under))?|dial|text(?: me)?(?: at)?|reach(?:ed|able)? (?:me |us |him |her )?(?:at|on|under)|whatsapp|sms|hotline|rufnummer|(?:termin)?vereinbarung unter|erreichbar unter|r[üu]ckfragen unter|llamar al|joignable au|bereikbaar op|cellulare|registered|kontakt|contact)(?:[ -]?(?:numbers?|nr|no|n[uú]mero|num[ée]ro))?(?:[ .:#=\t\n/"']|is |at |\((?:home|work|mobile|cell|office)\)){0,6}(?=\+? ?[(\d])/giu;
/** Words that a number follows often enough, and other things as well; the number has to be grouped like one. */
const weakLabel = /(?:registered|contact|kontakt|text(?: me)?(?: at)?)\P{L}*$/iu;
/** "My CN number is": a country before the word. */
const countryLabel =
  /(?<!\p{L})(?:[Mm]y|[Oo]ur|[Tt]he|[Hh]is|[Hh]er) (?:[A-Z]{2}|\p{Lu}\p{L}{3,12}(?:se|an|sh|ch)) (?:number|no)[ .:]{0,2}(?: ?is )?(?=\+? ?[(\d])/gu;
const labels = [label, countryLabel];
const value = new RegExp(String.raw`(?:\+ ?)?\(?${grouped}(?!\d)`, 'uy');
/** A number that its use follows: `467 3395 office`. */
const useAfter = new RegExp(
  String.raw`(?<![\p{L}\d+.:/-]|\d,)(?:\+ ?)?\(?${grouped}(?=(?:x\d{1,6})?[ -]{1,2}(?:office|fax|mobile|home|work|cell|phone)(?!\p{L}))`,
  'giu',
);
const listSeparator = /\s{0,2}(?:[/,;–-]|y|or|und|o|oder|and)\s{1,2}(?=[+(\d])/iuy;
/** Characters around a candidate that patterns look at. */
const marginBefore = 3;
const marginAfter = 16;

const detector: Detector = {
  classes: ['phone'],
  needs: [{ digits: 5 }],
  detect(text) {
    if (traitsOf(text).digits < 5) return [];
    const spans: Span[] = [];
    for (const candidate of candidates(text)) {
      if (!isOtherNumber(text, candidate.start)) addShaped(spans, text, candidate);
    }
    for (const pattern of labels) {
      for (const { 0: words, index } of matchesOf(pattern, text)) {
        addNumbersFrom(spans, text, index + words.length, weakLabel.test(words));
      }
    }
    return withoutOverlaps(spans, byConfidence);
  },
};

export default detector;

/** What the shape alone tells, of a candidate with a few characters around it. */
function addShaped(spans: Span[], text: string, { start, end }: Candidate): void {
  const from = Math.max(0, start - marginBefore);
  const hints = hintsOf(text, from, Math.min(text.length, end + marginAfter));
  if ((hints & (hint.eightDigits | hint.use | hint.doubleZero)) === 0) return;
  const around = text.slice(from, end + marginAfter);
  if (hints & hint.plus) {
    // Where nothing but the plus sign speaks for a telephone, neither words nor groups, the numbering plan decides.
    const alone = isWhole(text, start, end) && !/[^+\d]/.test(text.slice(start, end));
    for (const { 0: number, index } of matchesInPiece(international, around)) {
      const digits = countDigits(number);
      if (digits < 8 || digits > 18 || /^\+\d{1,3}\.\d{5,}$/.test(number)) continue;
      const standing = standingOf(number);
      const confidence = standing === 'assigned' ? 0.93 : standing === 'possible' && !alone ? 0.5 : 0.4;
      const plan = standing === 'assigned' ? ', valid in the numbering plan' : '';
      spans.push(spanOf(text, from + index, number, confidence, `international form${plan}`));
    }
  }
  if (hints & hint.tenDigits && isWhole(text, start, end) && isAssignedGroups(text.slice(start, end))) {
    spans.push(
      spanOf(text, start, text.slice(start, end), 0.5, 'groups behind a country code, valid in the numbering plan'),
    );
  }
  if (hints & hint.doubleZero && hints & hint.trunk) {
    for (const { 0: number, index } of matchesInPiece(prefixed, around)) {
      const assigned = standingOf(number) === 'assigned';
      if (!assigned && !/[ -]/.test(number)) continue;
      spans.push(spanOf(text, from + index, number, assigned ? 0.75 : 0.45, 'the prefix 00 and a country'));
    }
  }
  if (hints & hint.eightDigits) addNational(spans, text, from, around, hints);
  if (hints & hint.use) {
    for (const { 0: number, index } of matchesInPiece(useAfter, around)) {
      if (!isWholeDate(number)) spans.push(spanOf(text, from + index, number, 0.85, 'before the word for its use'));
    }
  }
}

function addNational(spans: Span[], text: string, from: number, around: string, hints: number): void {
  for (const { pattern, needs, confidence, reason, leastDigits = 9 } of nationalShapes) {
    if ((hints & needs) !== needs) continue;
    for (const { 0: number, index } of matchesInPiece(pattern, around)) {
      const digits = countDigits(number);
      if (digits < leastDigits || digits > 15 || beginsAsDate(number) || isInByteDump(text, from + index, number))
        continue;
      spans.push(spanOf(text, from + index, number, confidence, reason));
    }
  }
}

/** A country code without its plus sign, set off by a space or dash. */
function isAssignedGroups(number: string): boolean {
  return /^[1-9]\d{0,2}[ -]\(?\d/.test(number) && countDigits(number) >= 10 && standingOf(`+${number}`) === 'assigned';
}

/** The numbers that stand behind a label, one or a list of them. */
function addNumbersFrom(spans: Span[], text: string, from: number, needsGroups: boolean): void {
  let offset = from;
  for (let count = 0; count < 5; count += 1) {
    const match = matchAt(value, text, offset);
    if (!match || countDigits(match[0]) < 5 || countDigits(firstOf(match[0])) > 18 || isWholeDate(match[0])) return;
    if (needsGroups && !/[ ().+-]/.test(match[0])) return;
    const span = spanOf(text, offset, firstOf(match[0]), 0.92, 'after the word for telephone');
    spans.push(span);
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
function isInByteDump(text: string, start: number, number: string): boolean {
  const end = start + number.length;
  const pairsBefore = /(?<![0-9a-f])(?:[0-9a-f]{2} ){2}$/i.test(text.slice(Math.max(0, start - 7), start));
  return pairsBefore || /^(?: [0-9a-f]{2}){2}(?![0-9a-f])/i.test(text.slice(end, end + 7));
}

function spanOf(text: string, start: number, number: string, confidence: number, reason: string): Span {
  const end = start + number.length;
  const tail = matchAt(extension, text, end);
  return { start, end: end + (tail?.[0].length ?? 0), class: 'phone', confidence, reason };
}
