import { headingName } from './heading.ts';

/** Ages above this reveal a person (45 CFR 164.514(b)(2)(i)(C)). */
export const highestPlainAge = 89;
/** Beyond every human life on record: no age, or a dummy such as 999. */
export const highestAge = 125;

/** What an age is counted in. */
export type AgeUnit = 'years' | 'months' | 'weeks' | 'days';

/** How many of each make a year (of 365.25 days). */
const perYear: Readonly<Record<AgeUnit, number>> = { years: 1, months: 12, weeks: 365.25 / 7, days: 365.25 };

const yearWords = 'y|yr|yrs|years?|jahre?|j|ans?|años?|anos?|jaar';
const monthWords = 'm|mo|mos|months?|monate?|mois|mes(?:es)?|maand(?:en)?';
const weekWords = 'w|wk|wks|weeks?|wochen?|semaines?|semanas?|weken';
const dayWords = 'd|days?|tage?|jours?|días?|dias?|dagen';
const units: readonly (readonly [AgeUnit, RegExp])[] = [
  ['years', new RegExp(`^(?:${yearWords})$`, 'i')],
  ['months', new RegExp(`^(?:${monthWords})$`, 'i')],
  ['weeks', new RegExp(`^(?:${weekWords})$`, 'i')],
  ['days', new RegExp(`^(?:${dayWords})$`, 'i')],
];

/** `093Y` (PS3.5, AS), `93.5`, `93 years old`, `1100 months`. */
const single = /^0*(\d{1,5}(?:[.,]\d+)?)\s*(\p{L}*)\.?(?:[ -]old)?$/iu;
/** `93y 5m`, and a duration of ISO 8601, `P93Y5M`. */
const yearsAndMore = /^P?0*(\d{1,3})\s*Y(?:ears?)?,?\s*(?:\d{1,2}\s*M(?:onths?)?)?,?\s*(?:\d{1,3}\s*D(?:ays?)?)?$/i;
/** `90-94`, `91 to 95`. */
const band = /^(\d{2,3})\s*(?:-|–|—|to|bis)\s*(\d{2,3})$/i;
/** `95+`, `>95`, `≥ 95`, `over 95`, `95 or older`. */
const open =
  /^(?:(?:>=|≥|>|over|above|über|ab)\s*(?<above>\d{2,3})|(?<from>\d{2,3})\s*(?:\+|(?:and|or|&) (?:over|older|above|more)))\s*(?:years?|yrs?|y)?$/i;
/** Of ten years: so many people share it that it tells little more than 90 or older does. */
const decade = 9;

/**
 * Whether a value of an age attribute or column tells an age above 89 years other than as 90 and older.
 * @param value `091Y` as DICOM writes it (PS3.5, AS), a number, `91`, `91.5`, with a unit, `91 years`, `1100 months`, a duration,
 * `P91Y`, or a band that is finer than the one that the rule allows, `90-94`, `95+`. `90+` and `>89` are that one
 * @param unit of a number alone, where its field says it
 */
export function isAgeOver89(value: string, unit: AgeUnit = 'years'): boolean {
  const text = value.trim();
  if (!/\d/.test(text)) return false;
  const number = single.exec(text);
  if (number) return isOver(Number(number[1]!.replace(',', '.')), number[2] === '' ? unit : unitOfWord(number[2]!));
  const years = yearsAndMore.exec(text);
  if (years) return isOver(Number(years[1]), 'years');
  return unit === 'years' && isFineBand(text);
}

function isOver(number: number, unit: AgeUnit | undefined): boolean {
  if (unit === undefined) return false;
  const years = number / perYear[unit];
  return years >= highestPlainAge + 1 && years < highestAge + 1;
}

function unitOfWord(word: string): AgeUnit | undefined {
  return units.find(([, pattern]) => pattern.test(word))?.[0];
}

function isFineBand(text: string): boolean {
  const between = band.exec(text);
  if (between) {
    const [low, high] = [Number(between[1]), Number(between[2])];
    return low > highestPlainAge && high >= low && high <= highestAge && high - low < decade;
  }
  const { above, from } = open.exec(text)?.groups ?? {};
  const lowest = Number(above ?? from);
  // "> 90" and "over 90" are written for 90 and older.
  return lowest > highestPlainAge + 1 && lowest <= highestAge;
}

/** What the name of an age says that it is counted in: `age_months`; years where it says nothing. */
export function unitOfAge(name: string): AgeUnit {
  const words = headingName(name).split(/[^\p{L}\p{N}]+/u);
  const said = units.find(
    ([unit, pattern]) => unit !== 'years' && words.some((word) => word.length > 1 && pattern.test(word)),
  );
  return said?.[0] ?? 'years';
}
