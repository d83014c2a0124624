import { matchAt } from '../matching/spans.ts';
import { addWords, placesOfWords } from '../matching/word-places.ts';
import { isDayOfMonth, isYear } from './calendar.ts';
import type { FoundDate } from './found-date.ts';
import { monthNames, monthNumber } from './month-names.ts';
import { namesVersion, rangeWords } from './surroundings.ts';

/** What may stand between a day and the name of a month without a space: the endings of ordinal numbers. */
const ordinals = ['st', 'nd', 'rd', 'th', 'º', 'er', 'ten', 'e'];
/** So many letters tell months from other words well enough. */
const enough = 3;

/** How words start that are the name of a month, or that behind the ending of an ordinal number. */
export const monthWords = addWords([
  ...new Set(['', ...ordinals].flatMap((ordinal) => monthNames.map((name) => ordinal + name.slice(0, enough)))),
]);

/** Names of months that are written out and no other word in small letters. */
const unmistakable = new Set(
  `January February April June July August September October November December March May Januar Jänner Februar März Mai
  Juni Juli Oktober Dezember Enero enero Febrero febrero Marzo marzo Abril abril Mayo mayo Junio junio Julio julio Agosto
  agosto Septiembre septiembre Octubre octubre Noviembre noviembre Diciembre diciembre januari februari maart april mei juni
  juli augustus september oktober november december janvier février avril juin juillet août septembre octobre novembre
  décembre`.split(/\s+/),
);
/** Months that are abbreviated like another word, which a day before them needs a year to tell. */
const alsoAWord = new Set(['may', 'mar', 'mars', 'mai', 'gen', 'ago', 'dic', 'set', 'dec']);

/** The name of a month in a text. */
interface Month {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const word = /\p{L}{3,16}/uy;

/** As far as anything is looked for before the name of a month, in UTF-16 units. */
const reach = 40;

const dayBefore = /(?<![\p{L}\d.,-])(\d{1,2})(?:\.|st|nd|rd|th|º|er|ten|e)?[ -]{0,2}(?:de |of |d')?$/iu;
const yearBehindDay = /\.?[, -]{0,2}(?:del? |of )?(\d{4}|'?\d{2}(?=[ .,;:)]|$))?(?![\p{L}\d])/iuy;
/** Not in a word, nor behind a dash but for `mi-juin`. */
const notInWord = /(?<![\p{L}\d.]|(?<!(?<!\p{L})(?:mi|mid))-)/uy;
const dayBehind =
  /\.?[ -](\d{1,2})(?:st|nd|rd|th)?(?!\d|[.:]\d|[ -]?(?:mg|ml|cm|mm|kg|%))(?:,? ?(?:of )?(\d{4})|-(\d{4}|\d{2}))?(?![\p{L}\d])/iuy;
const yearBehind = /\.?(?:,? | de | del |-|\/)(?:del? (?:año )?)?(\d{4}|(?<=-)\d{2})(?![\p{L}\d]|[.,-]\d)/iuy;
const yearBefore = /(?<![\p{L}\d.-])(\d{4})[ .-]{1,2}$/u;
const dayBehindSign = /[ .-]{1,2}(\d{1,2})(?![\p{L}\d])/uy;
const daysBefore = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(\d{1,2}\.?) ?(?:${rangeWords}) {0,2}\d{1,2}(?:\.|er)? (?:de )?$`,
  'iu',
);
const timeBefore =
  /(?<!\p{L})(?:[Ii]n|[Ii]m|[Ss]ince|[Uu]ntil|[Ss]eit|[Bb]is|[Vv]on|[Aa]b|Ende|Anfang|Mitte|late|early|mid|last|next|[Ee]n|mes de|[Dd]esde|[Hh]asta|depuis|début|fin|medio|eind|begin|sinds)\s{1,3}(?:Ende |Anfang |Mitte |early |late |el mes de )?$/u;

/**
 * Dates with the name of a month, in the order of the months. The names are found by the walk over the words of a text; what
 * stands around each is looked at on its own.
 * @param inProse whether a month alone and the first day of a range count: in a short value they are as likely other words
 */
export function writtenDates(text: string, inProse: boolean): FoundDate[] {
  const found: FoundDate[] = [];
  for (const month of monthsIn(text)) {
    const preceding = text.slice(Math.max(0, month.start - reach), month.start);
    add(found, dayThenMonth(text, month, preceding));
    if (matchAt(notInWord, text, month.start)) {
      add(found, monthThenDay(text, month));
      add(found, monthThenYear(text, month));
    }
    add(found, yearThenMonth(text, month, preceding));
    if (!inProse) continue;
    const days = daysBefore.exec(preceding);
    if (days && Number.parseInt(days[1]!, 10) <= 31) {
      const start = month.start - preceding.length + days.index;
      found.push({ start, value: days[1]!, confidence: 0.6, reason: 'the first day of a range' });
    }
    if (unmistakable.has(month.name) && timeBefore.test(preceding)) {
      found.push({ start: month.start, value: month.name, confidence: 0.5, reason: 'a month' });
    }
  }
  return found;
}

function add(found: FoundDate[], date: FoundDate | undefined): void {
  if (date) found.push(date);
}

function monthsIn(text: string): Month[] {
  const months: Month[] = [];
  for (const place of placesOfWords(monthWords, text) ?? []) {
    const name = matchAt(word, text, place)?.[0];
    const start = name === undefined ? undefined : startOfMonth(name);
    if (start === undefined || place + start === months.at(-1)?.start) continue;
    months.push({ start: place + start, end: place + name!.length, name: name!.slice(start) });
  }
  return months;
}

/** Where in a word the name of a month starts, which may follow the ending of an ordinal number: `thJuly`. */
function startOfMonth(name: string): number | undefined {
  if (monthNumber(name) !== undefined) return 0;
  const lower = name.toLowerCase();
  return ordinals.find((ordinal) => lower.startsWith(ordinal) && monthNumber(lower.slice(ordinal.length)) !== undefined)
    ?.length;
}

function dayThenMonth(text: string, { start, end, name }: Month, preceding: string): FoundDate | undefined {
  const day = dayBefore.exec(preceding);
  const year = day ? matchAt(yearBehindDay, text, end) : null;
  if (!day || !year) return undefined;
  const confidence = certainty(day[1]!, name, year[1]);
  const value = day[0] + name + year[0];
  return confidence === undefined
    ? undefined
    : { start: start - day[0].length, value, confidence, reason: 'day, name of a month' };
}

function monthThenDay(text: string, { start, end, name }: Month): FoundDate | undefined {
  const day = matchAt(dayBehind, text, end);
  const confidence = day ? certainty(day[1]!, name, day[2] ?? day[3]) : undefined;
  return confidence === undefined
    ? undefined
    : { start, value: name + day![0], confidence, reason: 'name of a month, day' };
}

function yearThenMonth(text: string, { start, end, name }: Month, preceding: string): FoundDate | undefined {
  const year = yearBefore.exec(preceding);
  const day = year && isYear(year[1]!) ? matchAt(dayBehindSign, text, end) : null;
  const confidence = day ? certainty(day[1]!, name, year![1]) : undefined;
  const value = `${year?.[0]}${name}${day?.[0]}`;
  return confidence === undefined
    ? undefined
    : { start: start - year![0].length, value, confidence, reason: 'year, name of a month, day' };
}

function monthThenYear(text: string, { start, end, name }: Month): FoundDate | undefined {
  const year = matchAt(yearBehind, text, end);
  if (!year || namesVersion(text, start)) return undefined;
  const isWhole = year[1]!.length === 4;
  if (isWhole && !isYear(year[1]!)) return undefined;
  const confidence = isWhole ? 0.8 : name.length > 3 ? 0.65 : 0.5;
  return { start, value: name + year[0], confidence, reason: 'name of a month and year' };
}

/** How sure a day with the name of a month is; `May 5` without a year wants the capital that tells it from a verb. */
function certainty(day: string, name: string, year: string | undefined): number | undefined {
  const digits = year?.replace("'", '');
  if (digits?.length === 4 && !isYear(digits)) return undefined;
  if (!isDayOfMonth(Number(day), monthNumber(name)!, digits?.length === 4 ? Number(digits) : undefined))
    return undefined;
  if (digits?.length === 4) return 0.95;
  if (alsoAWord.has(name)) return undefined;
  return digits ? 0.75 : 0.65;
}
