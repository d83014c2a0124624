import { isCalendarDay } from '../calendar-day.ts';
import type { ArgumentKind, DuoShorthand } from './codes.ts';
import { countryCode } from './countries.ts';
import { diseaseCodes } from './diseases.ts';
import type { NormalTerm } from './term.ts';

/** What a term keeps of its argument. */
type ReadArgument = Omit<NormalTerm, 'code'>;

/** How an argument is written, for messages. */
export const argumentExamples: Readonly<Record<ArgumentKind, string>> = {
  disease: 'DS (MONDO:0005148)',
  months: 'TS-12',
  day: 'MOR (2027-01-31)',
  countries: 'GS (DE, FR)',
  institution: 'IS (University of Example)',
  project: 'PS (P-2024-7)',
  users: 'US (A. Example)',
  'research-type': 'RS (paediatric research)',
};

/** What each argument is, in a sentence: "says nothing without its disease". */
export const argumentNames: Readonly<Record<ArgumentKind, string>> = {
  disease: 'disease',
  months: 'number of months',
  day: 'day',
  countries: 'country',
  institution: 'institution',
  project: 'project',
  users: 'user',
  'research-type': 'type of research',
};

/**
 * Reads the argument of a code.
 * @param given a text, several, or a number; a text of several names has them apart by commas or semicolons
 * @returns `undefined` when it is not of this kind: a country that is none, a day that is not in the calendar
 */
export function readArgument(kind: ArgumentKind, given: string | number | readonly string[]): ReadArgument | undefined {
  if (kind === 'months') return months(given);
  const texts = (Array.isArray(given) ? given : [String(given)]).map((text: string) => text.trim()).filter(Boolean);
  if (texts.length === 0) return undefined;
  switch (kind) {
    case 'day':
      return texts.length === 1 && isCalendarDay(texts[0]!) ? { day: texts[0]! } : undefined;
    case 'disease':
      return { diseases: texts.flatMap(diseaseCodes) };
    case 'countries': {
      const countries = texts.flatMap(listed).map(countryCode);
      return countries.includes(undefined) ? undefined : { countries: countries as string[] };
    }
    default:
      return { names: Array.isArray(given) ? texts : texts.flatMap(listed) };
  }
}

function months(given: string | number | readonly string[]): ReadArgument | undefined {
  const match = /^(\d{1,4})\s*(?:months?|mo)?$/i.exec(String(given).trim());
  const count = Number(match?.[1] ?? 0);
  return count > 0 ? { months: count } : undefined;
}

function listed(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether an argument may stand behind a code with nothing but a space between: words would be prose, as in `US citizens`. */
export function mayFollowSpace(code: DuoShorthand): boolean {
  return ['DS', 'TS', 'MOR', 'GS'].includes(code);
}
