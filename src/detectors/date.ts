import { Memo } from '../model/memo.ts';
import type { DetectionContext, Detector, Span } from '../model/span.ts';
import { isDummyDate } from '../policies/dummy-date.ts';
import type { FoundDate } from './date/found-date.ts';
import { type DateShape, dateShapes } from './date/shapes.ts';
import { dateNeeds, signsOf } from './date/signs.ts';
import { writtenDates } from './date/written.ts';
import { fieldValue, isFieldOf } from './matching/field-value.ts';
import { matchesOf } from './matching/search.ts';
import { isStructured } from './matching/setting.ts';
import { after, byConfidence, matchAt, withoutOverlaps } from './matching/spans.ts';
import { hasOneOf, traitsOf } from './matching/traits.ts';

/** What says that the next date is the day of a birth; read backwards from the date. */
const birthBefore =
  /(?<=(?:\bd\.? ?o\.? ?b\b\.?|dates? of birth|birth ?(?:date|day)|birth_date|born|\bgeb\b\.?|geboren|geburts(?:datum|tag)|(?<!\p{L})n[ée](?:e|\(e\))?(?:\s\p{Lu}[\p{L}’'-]{1,30}){0,3}(?=\s+le\s)|date de naissance|fecha (?:de )?nac(?:imiento|\.)?|f\. ?nac\.?(?:imiento)?|nacid[oa]|geboortedatum|\bnat[oa]\b|data di nascita|data de nascimento|生年月日|出生(?:年月)?日(?:期)?|생년월일|дата рождения|data urodzenia|doğum tarihi|تاريخ الميلاد|\*)(?:\s?\([^()\n]{0,12}\))?[\s:：=.,"'|-]{0,6}(?:(?:am|on|is|was|the|el(?: d[ií]a)?|le|il|op)\s{1,2}(?::\s{1,2})?){0,2})/iuy;
const birthAfter = /^["')\s]{0,3}(?:is my (?:birth|b-?day|dob)|\(?(?:DOB|birth)\b)/iu;
const birthField = /birth|^dob$|geburt|nacimiento|naissance/i;
const timeField = /dat(?:e|um)|time|day|tag|visit|scan|exam|study|birth|dob|admi|discharge|fecha|jour/i;
const versionField = /version|software/i;

/** A year of birth that shows an age over 89 (45 CFR 164.514(b)(2)(i)(C)). */
const birthYear =
  /(?<!\p{L})(?:born(?: in)?|birth ?year|year of birth|YOB|geb(?:oren|\.)?(?: im Jahre?)?|Geburtsjahr|Jahrgang|Jg\.?|nacid[oa] en(?: el año)?|nació en|año de nacimiento|née? en|année de naissance|geboren in|geboortejaar)["']?[ :=]{1,3}"?((?:19)\d{2})(?![\p{L}\d]|[-./]\d)/giu;

const detector: Detector = {
  classes: ['date', 'birth-date'],
  needs: [...dateNeeds, birthYear],
  mayFindBy: (context) => isFieldOf(context, ['birth-date']),
  detect(text, context) {
    const structured = isStructured(text, context);
    const spans: Span[] = [];
    for (const date of [...datesInDigits(text, structured), ...writtenDates(text, !structured)]) {
      const { start, value, confidence, reason } = date;
      const end = start + withoutTail(value).length;
      if (!isBuildStamp(text, start, end)) spans.push({ start, end, class: 'date', confidence, reason });
    }
    for (const span of birthYears(text, context)) spans.push(span);
    if (spans.length === 0 || versionField.test(context.name ?? '')) return [];
    return withoutOverlaps(spans, byConfidence)
      .map((span) => asNumber(span, text, context))
      .map((span) => asBirthDate(span, text, context));
  },
};

export default detector;

function datesInDigits(text: string, structured: boolean): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, confidence: judge, reason } of shapesFor(signsOf(traitsOf(text)), structured)) {
    for (const match of matchesOf(pattern, text)) {
      const confidence = judge(match, text);
      if (confidence !== undefined) found.push({ start: match.index, value: match[0], confidence, reason });
    }
  }
  return found;
}

const shapes = new Memo<number, readonly DateShape[]>(1 << 11);

/** The ways to write a date in digits that a text with some signs may have. */
function shapesFor(signs: number, structured: boolean): readonly DateShape[] {
  return shapes.get(2 * signs + Number(structured), () =>
    dateShapes.filter(({ needs, prose }) => !(structured && prose) && hasOneOf(signs, needs)),
  );
}

function birthYears(text: string, context: DetectionContext): Span[] {
  const labelled = matchesOf(birthYear, text);
  const whole = fieldValue(text, context, ['birth-date']);
  if (labelled.length === 0 && !whole) return [];
  const matches = labelled.map((match) => ({ year: match[1]!, end: match.index + match[0].length }));
  if (whole && whole.end - whole.start === 4)
    matches.push({ year: text.slice(whole.start, whole.end), end: whole.end });
  return matches
    .filter(({ year }) => /^\d{4}$/.test(year) && !isDummyDate(year, 'birth-date'))
    .map(({ year, end }) => ({
      start: end - year.length,
      end,
      class: 'birth-date',
      confidence: 0.9,
      reason: 'a year of birth that shows an age over 89',
    }));
}

/** Eight digits that fill a cell are as likely a number where the heading says nothing of a time. */
function asNumber(span: Span, text: string, { kind, name = '' }: DetectionContext): Span {
  const isBare = kind === 'cell' && /^\d{8}$/.test(text.trim());
  if (!isBare || timeField.test(name)) return span;
  return { ...span, confidence: Math.min(span.confidence, 0.6), reason: 'eight digits in a cell that form a date' };
}

/** When a program was built, `Dec 19 2017 11:22:56`, the form of `__DATE__ __TIME__` (C17 section 6.10.8.1): scanners carry it in their sequences. */
function isBuildStamp(text: string, start: number, end: number): boolean {
  return (
    /^[A-Z][a-z]{2} [ \d]\d \d{4}$/.test(text.slice(start, end)) && /^ \d\d:\d\d:\d\d/.test(text.slice(end, end + 9))
  );
}

function asBirthDate(span: Span, text: string, context: DetectionContext): Span {
  const birth =
    matchAt(birthBefore, text, span.start) !== null ||
    birthAfter.test(after(text, span.end)) ||
    birthField.test(context.name ?? '');
  if (!birth) return span;
  const confidence = Math.max(span.confidence, 0.92);
  return { ...span, class: 'birth-date', confidence, reason: 'after the words for a birth date' };
}

/** Without what punctuates the sentence; the dot of a German day and month (`8.3.`) belongs to the date. */
function withoutTail(value: string): string {
  const trimmed = value.replace(/[\s,'-]+$/u, '');
  return /^\d{1,2}\. ?\d{1,2}\.$/.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '');
}
