import { before, isWhole } from '../matching/spans.ts';
import { isCompactDate, isDayAndMonth, isDayOfMonth, isYear } from './calendar.ts';
import { anyMonth, monthNumber } from './month-names.ts';
import { sign } from './signs.ts';

/** One way to write a date: its pattern, and how sure a match of it is; `undefined` when it is none. */
export interface DateShape {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Signs (`signs.ts`) without which a text has no such date: sets of bits, one of which a text must have in full. */
  readonly needs: readonly number[];
  /** Only in running text: in a short value it is as likely a fraction or a word. */
  readonly prose?: boolean;
  confidence(match: RegExpExecArray, text: string): number | undefined;
}

const notInNumber = String.raw`(?<![\p{L}\d]|\d[.,:/-]|[+#]\d{0,2})`;
const timeOfDay = String.raw`(?:T\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
/** Words before a date that leave no doubt about a short or ambiguous form. */
const dateWord =
  /(?:\b(?:on|dated?|since|until|from|seen|admitted|discharged|exam|today|datum|am|vom|v\.|bis|zum|seit|ab|den|geb\.?|geboren|fecha|el|desde|hasta|le|du|au|op|sinds|tot)[\s:.(=,]{1,4}(?:is |the |of |day )?|[-–/*]\s?|\bD\.?O\.?B\.?[\s:.=]{0,3}|^)$/iu;
const versionWord =
  /(?:\bv|\bver\.?|\bversions?|\brelease|\bbuild|\bsection|\bchapter|\bfig(?:ure|\.)?|\btable)["']?\s?[:=]?\s?["']?$/iu;
const month = `(${anyMonth})`;
const ordinal = String.raw`(?:\.|st|nd|rd|th|º|er|ten|e)?`;

/** Names of months that are written out and no other word in small letters. */
const wholeMonths =
  'January|February|April|June|July|August|September|October|November|December|March|May|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]eptiembre|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre';
const dateLabel = /(?:fecha|date|datum|dob|birth|nacimiento|ingreso|alta)[^\n:]{0,24}: {0,3}$/iu;

/** The ways to write a date, the most explicit first. */
export const dateShapes: readonly DateShape[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d]|\\d[.,:/])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${timeOfDay}(?!(?!T\\d)[\\p{L}\\d]|[-/]\\d)`,
      'gu',
    ),
    reason: 'year, month and day',
    needs: [sign.joined | sign.year],
    confidence: (match, text) => {
      const [, year, separator, second, third] = match;
      if (!isYear(year!) || !isDayOfMonth(Number(third), Number(second), Number(year))) return undefined;
      if (versionWord.test(before(text, match.index))) return undefined;
      return separator === '.' && second!.length + third!.length < 4 ? 0.6 : 0.95;
    },
  },
  {
    pattern: new RegExp(
      String.raw`${notInNumber}(\d{1,2})([-/])(\d{1,2})\2(\d{4}(?![\p{L}\d]|[/.]\d)|'?\d{2}(?![\p{L}\d]|[-/.]\d))`,
      'gu',
    ),
    reason: 'day, month and year',
    needs: [sign.joined | sign.slash, sign.joined | sign.dash],
    confidence: (match, text) => {
      const [, first, , second, marked] = match;
      const year = marked!.replace("'", '');
      if (!isDayAndMonth(Number(first), Number(second), year)) return undefined;
      if (year.length === 4) return 0.92;
      return dateWord.test(before(text, match.index)) || first!.length + second!.length === 4 ? 0.7 : 0.5;
    },
  },
  {
    pattern: new RegExp(
      String.raw`${notInNumber}(\d{1,2})\.( ?)(\d{1,2})\. ?(\d{4}|\d{2})(?![\p{L}\d]|[.,]\d| ?(?:mg|ml|cm|mm|kg|%))`,
      'gu',
    ),
    reason: 'day, month and year',
    needs: [sign.twoDots],
    confidence: (match, text) => {
      const [, first, , second, year] = match;
      if (!isDayAndMonth(Number(first), Number(second), year!)) return undefined;
      const preceding = before(text, match.index);
      if (versionWord.test(preceding)) return undefined;
      if (year!.length === 4) return 0.92;
      const explicit = dateWord.test(preceding) && match.index > 0;
      if (explicit) return 0.8;
      if (first!.length + second!.length === 4 && !match[0].includes(' ')) return 0.6;
      return endsClause(text, match) && looksGerman(text) && !match[0].includes(' ') ? 0.55 : undefined;
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,-])(\\d{1,2})${ordinal}[ -]{0,2}(?:de |of |d')?${month}(?!\\p{L})\\.?[, -]{0,2}(?:del? |of )?(\\d{4}|'?\\d{2}(?=[ .,;:)]|$))?(?![\\p{L}\\d])`,
      'giu',
    ),
    reason: 'day, name of a month',
    needs: [sign.month],
    confidence: ([, day, name, year]) => written(day!, name!, year),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.-])${month}(?!\\p{L})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.:]\\d|[ -]?(?:mg|ml|cm|mm|kg|%))(?:,? ?(?:of )?(\\d{4})|-(\\d{4}|\\d{2}))?(?![\\p{L}\\d])`,
      'giu',
    ),
    reason: 'name of a month, day',
    needs: [sign.month],
    confidence: ([, name, day, year, dashed]) => written(day!, name!, year ?? dashed),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.-])(\\d{4})[ .-]{1,2}${month}[ .-]{1,2}(\\d{1,2})(?![\\p{L}\\d])`, 'giu'),
    reason: 'year, name of a month, day',
    needs: [sign.month | sign.year],
    confidence: ([, year, name, day]) => (isYear(year!) ? written(day!, name!, year) : undefined),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.]|(?<!(?<!\\p{L})(?:mi|mid))-)${month}(?!\\p{L})\\.?(?:,? | de | del |-|/)(?:del? (?:año )?)?(\\d{4}|(?<=-)\\d{2})(?![\\p{L}\\d]|[.,-]\\d)`,
      'giu',
    ),
    reason: 'name of a month and year',
    needs: [sign.month],
    confidence: (match, text) => {
      const [, name, year] = match;
      if (versionWord.test(before(text, match.index))) return undefined;
      if (year!.length === 4 && !isYear(year!)) return undefined;
      return year!.length === 4 ? 0.8 : name!.length > 3 ? 0.65 : 0.5;
    },
  },
  {
    pattern: /(?<![\p{L}\d/.,-])(\d{1,2})([/.])((?:19|20)\d{2})(?![\p{L}\d]|[/.,-]\d)/gu,
    reason: 'month and year',
    needs: [sign.joined | sign.year],
    confidence: (match, text) => {
      // 1/2048 is a dilution.
      if (Number(match[1]) < 1 || Number(match[1]) > 12 || match[3] === '2048') return undefined;
      const explicit = dateWord.test(before(text, match.index)) && match.index > 0;
      return explicit ? 0.7 : match[2] === '/' ? 0.55 : undefined;
    },
  },
  {
    pattern: /(?<![\p{L}\d/.,]|(?<!\/\d\d)-)(0?[1-9]|1[0-2])\/(\d{2})(?![\p{L}\d/%]|[.,]\d)/gu,
    reason: 'month and year of two digits',
    needs: [sign.joined | sign.slash],
    confidence: (match, text) => {
      const preceding = before(text, match.index);
      if (/(?:\bED|\bEM|\bseit|\bzuletzt|\bab|\bsince|\buntil|\bdated|\bDatum|\bdate)[ :(]{1,3}$/iu.test(preceding))
        return 0.6;
      const padded = match[1]!.length === 2 && preceding.endsWith('(') && text[match.index + match[0].length] === ')';
      if (padded) return 0.55;
      return endsClause(text, match) && isHistory(preceding, match[1]!, match[2]!) && looksGerman(text)
        ? 0.5
        : undefined;
    },
  },
  {
    pattern: /(?<![\p{L}\d.-])((?:19|20)\d{2})-(?:0[1-9]|1[0-2])(?![\p{L}\d]|[-.:]\d)/gu,
    reason: 'year and month',
    needs: [sign.joined | sign.year | sign.dash],
    confidence: (match, text) => (isWhole(text, match.index, match.index + match[0].length) ? 0.6 : undefined),
  },
  {
    pattern: /(?<![\p{L}\d.,-])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)(?! ?(?:mg|ml|cm|mm|kg|%))/gu,
    reason: 'day and month',
    needs: [sign.twoDots],
    confidence: (match, text) => {
      if (!isDayOfMonth(Number(match[1]), Number(match[2]))) return undefined;
      const range = /^\s?(?:[-–]|bis|und|u\.)\s?(?:zum )?\d{1,2}\.\s?\d{1,2}\./u.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 20),
      );
      const named = /(?:\b(?:am|vom|bis|zum|seit|ab|den|dem|datum|v\.|op)[\s:]{1,2}|\d\.\s?[-–]\s?)$/iu.test(
        before(text, match.index),
      );
      return range || named ? 0.65 : undefined;
    },
  },
  {
    pattern: /(?<![\p{L}\d.,:/-])(\d{1,2})([. ])( ?)(\d{1,2})(?!\2)[. ] ?((?:19|20)\d{2})(?![\p{L}\d]|[.,]\d)/gu,
    reason: 'day, month and year, a dot forgotten',
    needs: [sign.dot | sign.year],
    confidence: ([, first, , , second, year]) =>
      isDayOfMonth(Number(first), Number(second), Number(year)) ? 0.6 : undefined,
  },
  {
    pattern: /(?<![\p{L}\d.,:/-])(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?![\p{L}\d]|[.,]\d)/gu,
    reason: 'day, month and year with spaces between',
    needs: [sign.joined | sign.year],
    confidence: (match, text) => {
      if (!isDayAndMonth(Number(match[1]), Number(match[2]), match[3]!)) return undefined;
      const whole = isWhole(text, match.index, match.index + match[0].length);
      return whole || (dateWord.test(before(text, match.index)) && match.index > 0) ? 0.6 : undefined;
    },
  },
  {
    pattern:
      /(?<![\p{L}\d])\d{1,2} ?[/.-]{1,2} ?\d{1,3} ?[/.-]{1,2} ?(?:19|20)\d{2}(?![\p{L}\d])|(?<![\p{L}\d])\d{4,5}\/(?:19|20)\d{2}(?![\p{L}\d])/gu,
    reason: 'behind the words for a date, mistyped',
    needs: [sign.colon | sign.year],
    confidence: (match, text) => (dateLabel.test(before(text, match.index)) ? 0.7 : undefined),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/-])\d{1,2}\.?(?= ?(?:-|–|und|u\.|bis|y|al|and|et|au|à|en|t\/m|tot(?: en met)?) {0,2}\d{1,2}(?:\. ?\d{1,2}\.|\.? (?:de )?(?:${anyMonth})(?!\p{L})))`,
      'giu',
    ),
    reason: 'the first day of a range',
    needs: [sign.month, sign.twoDots],
    prose: true,
    confidence: (match) => (Number(/^\d+/.exec(match[0])![0]) <= 31 ? 0.6 : undefined),
  },
  {
    pattern:
      /(?<![\p{L}\d.,/-])\d{1,2}\/\d{1,2}(?= {0,2}(?:-|–|bis|to|until|au|al|a|t\/m|tot|und|and|et|y|en) {0,2}\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d))/gu,
    reason: 'the first day and month of a range',
    needs: [sign.slash | sign.joined],
    prose: true,
    confidence: ([value]) => {
      const [first, second] = value.split('/').map(Number) as [number, number];
      return isDayOfMonth(first, second) || isDayOfMonth(second, first) ? 0.6 : undefined;
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${wholeMonths})(?!\p{L})(?<=(?<!\p{L})(?:[Ii]n|[Ii]m|[Ss]ince|[Uu]ntil|[Ss]eit|[Bb]is|[Vv]on|[Aa]b|Ende|Anfang|Mitte|late|early|mid|last|next|[Ee]n|mes de|[Dd]esde|[Hh]asta|depuis|début|fin|medio|eind|begin|sinds)\s{1,3}(?:Ende |Anfang |Mitte |early |late |el mes de )?\p{L}{3,10})`,
      'gu',
    ),
    reason: 'a month',
    needs: [sign.month],
    prose: true,
    confidence: () => 0.5,
  },
  {
    pattern: /(?<![\p{L}\d.-])(?:19|20)\d{2}-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?(?=T\d|[^\p{L}\d]|$)/gu,
    reason: 'a week of a year (ISO 8601)',
    needs: [sign.mixed | sign.year],
    confidence: () => 0.65,
  },
  {
    pattern: /(?<![\p{L}\d.,:+-]|\d-)(\d{8})(?:\d{6}(?:\.\d{1,6})?)?(?![\p{L}\d]|[.,]\d)/gu,
    reason: 'eight digits that are a date',
    needs: [sign.compact],
    confidence: (match, text) => {
      if (!isCompactDate(match[1]!)) return undefined;
      const end = match.index + match[0].length;
      if (isWhole(text, match.index, end)) return 0.75;
      if (/date[\s"':=|_-]{1,6}$|\b(?:on|am|vom|dated) $/iu.test(before(text, match.index))) return 0.85;
      const separated =
        /[/\\_-]$|^$/.test(text.slice(0, match.index).slice(-1)) &&
        /^(?:[/\\_-]|\.\p{L}|$)/u.test(text.slice(end, end + 2));
      return separated && match[0].length === 8 ? 0.6 : undefined;
    },
  },
];

/** Whether a match ends its line or clause, as dates in lists of earlier diseases do. */
function endsClause(text: string, match: RegExpExecArray): boolean {
  return /^[ \t]*(?:$|[\n),;·]|-[ ]?\d{1,2}\/\d{2}|und |=>)/u.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 12),
  );
}

/** Whether a fraction may be month and year: behind a word, not a number of lymph nodes, a titre, a grade or an acuity. */
function isHistory(preceding: string, month: string, year: string): boolean {
  if (month.length === 1 && Number(year) <= 12) return false;
  if (month === '1' && /^(?:16|20|32|40|64|80)$/.test(year)) return false;
  return (
    !/(?:LK|Lymphknoten|pN|Grad|Visus|Titer|Kraft|RR|Stufe|NYHA)[^\n]{0,12}$/u.test(preceding) &&
    /(?:\p{L}\)?|[,(]|\/\d\d ?-|und|\.) ?$/u.test(preceding)
  );
}

function looksGerman(text: string): boolean {
  return /(?<!\p{L})(?:Z\. ?n\.|der|die|und|mit|bei|nach|Patient)(?!\p{L})/u.test(text);
}

/** A day with the name of a month; `May 5` without a year wants the capital that tells it from a verb. */
function written(day: string, name: string, year: string | undefined): number | undefined {
  const number = monthNumber(name);
  const digits = year?.replace("'", '');
  if (number === undefined || (digits?.length === 4 && !isYear(digits))) return undefined;
  if (!isDayOfMonth(Number(day), number, digits?.length === 4 ? Number(digits) : undefined)) return undefined;
  if (digits?.length === 4) return 0.95;
  if (/^(?:may|mar|mars|mai|gen|ago|dic|set|dec)$/.test(name)) return undefined;
  return digits ? 0.75 : 0.65;
}
