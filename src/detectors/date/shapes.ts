import { before, isWhole } from '../matching/spans.ts';
import { isCompactDate, isDayAndMonth, isDayOfMonth, isYear } from './calendar.ts';
import { sign } from './signs.ts';
import { namesVersion, rangeWords } from './surroundings.ts';

/** One way to write a date in digits: its pattern, and how sure a match of it is; `undefined` when it is none. */
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
const dateLabel = /(?:fecha|date|datum|dob|birth|nacimiento|ingreso|alta)[^\n:]{0,24}: {0,3}$/iu;

/** The ways to write a date in digits, the most explicit first. */
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
      if (namesVersion(text, match.index)) return undefined;
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
      if (namesVersion(text, match.index)) return undefined;
      if (year!.length === 4) return 0.92;
      const explicit = dateWord.test(preceding) && match.index > 0;
      if (explicit) return 0.8;
      if (first!.length + second!.length === 4 && !match[0].includes(' ')) return 0.6;
      return endsClause(text, match) && looksGerman(text) && !match[0].includes(' ') ? 0.55 : undefined;
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
    pattern: /(?=\d)(?<=: {0,3})(?:\d{1,2} ?[/.-]{1,2} ?\d{1,3} ?[/.-]{1,2} ?|\d{4,5}\/)(?:19|20)\d{2}(?![\p{L}\d])/gu,
    reason: 'behind the words for a date, mistyped',
    needs: [sign.colon | sign.year],
    confidence: (match, text) => (dateLabel.test(before(text, match.index)) ? 0.7 : undefined),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/-])\d{1,2}\.?(?= ?(?:${rangeWords}) {0,2}\d{1,2}\. ?\d{1,2}\.)`,
      'giu',
    ),
    reason: 'the first day of a range',
    needs: [sign.twoDots],
    prose: true,
    confidence: (match) => (Number(/^\d+/.exec(match[0])![0]) <= 31 ? 0.6 : undefined),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/-])\d{1,2}\/\d{1,2}(?= {0,2}(?:${rangeWords}) {0,2}\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d))`,
      'giu',
    ),
    reason: 'the first day and month of a range',
    needs: [sign.slash | sign.joined],
    prose: true,
    confidence: ([value]) => {
      const [first, second] = value.split('/').map(Number) as [number, number];
      return isDayOfMonth(first, second) || isDayOfMonth(second, first) ? 0.6 : undefined;
    },
  },
  {
    pattern: /(?<![\p{L}\d.-])(?:19|20)\d{2}-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?(?=T\d|[^\p{L}\d]|$)/gu,
    reason: 'a week of a year (ISO 8601)',
    needs: [sign.mixed | sign.year],
    confidence: () => 0.65,
  },
  {
    pattern: /(?<=\.\d{4}\.\d{4}\.)((?:19|20)\d{2})\.(\d{2})\.(\d{2})(?=\.\d{2}\.\d{2}\.\d{2}\.\d{3})/gu,
    reason: 'year, month and day in a name that Siemens gives to files',
    needs: [sign.dot | sign.year],
    confidence: ([, year, month, day]) => (isDayOfMonth(Number(day), Number(month), Number(year)) ? 0.95 : undefined),
  },
  {
    pattern:
      /(?<!\d)((?:19|20)\d{2}) ?(?:年|년) ?(\d{1,2}) ?(?:月|월) ?(\d{1,2}) ?(?:日|일)|(?:明治|大正|昭和|平成|令和) ?(?:\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu,
    reason: 'year, month and day in the words of East Asia',
    needs: [sign.mixed],
    confidence: ([, , month, day, monthOfEra, dayOfEra]) =>
      isDayOfMonth(Number(day ?? dayOfEra), Number(month ?? monthOfEra)) ? 0.95 : undefined,
  },
  {
    pattern: /(?<![\p{L}\d.,:+-]|\d-)(\d{8})(?= (?:[01]\d|2[0-3]):[0-5]\d(?:$|[^\d]))/gu,
    reason: 'eight digits that are a date, before a time of day',
    needs: [sign.compact],
    confidence: ([, digits]) => (isCompactDate(digits!) ? 0.85 : undefined),
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
