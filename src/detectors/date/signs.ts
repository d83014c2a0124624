import type { Need } from '../../model/span.ts';
import { type Traits, trait } from '../matching/traits.ts';
import { addWords, placesOfWords } from '../matching/word-places.ts';
import { monthNames } from './month-names.ts';

/** What a text must hold for one way to write a date, as bits. */
export const sign = {
  /** A digit, one character, a digit. */
  joined: 1 << 0,
  /** The name of a month. */
  month: 1 << 1,
  dot: 1 << 2,
  twoDots: 1 << 3,
  colon: 1 << 4,
  slash: 1 << 5,
  dash: 1 << 6,
  /** Four digits that may be a year. */
  year: 1 << 7,
  /** Eight digits in a row. */
  compact: 1 << 8,
  /** A letter beside a digit. */
  mixed: 1 << 9,
} as const;

/** What may stand between a day and the name of a month without a space: the endings of ordinal numbers. */
const ordinals = ['', 'st', 'nd', 'rd', 'th', 'o', 'er', 'ten', 'e'];
/** So many letters tell months from other words well enough. */
const enough = 3;

const monthWords = addWords([
  ...new Set(ordinals.flatMap((ordinal) => monthNames.map((name) => ordinal + name.slice(0, enough)))),
]);

/** Without one of which a text has no date. */
export const dateNeeds: readonly Need[] = [
  { traits: trait.joinedDigits | trait.year },
  { traits: trait.joinedDigits | trait.slash },
  { traits: trait.joinedDigits, dashes: 1 },
  { traits: trait.digit, dots: 2 },
  { traits: trait.digit | trait.year, dots: 1 },
  { traits: trait.digit | trait.year, colons: 1 },
  { traits: trait.mixed | trait.year },
  { longestNumber: 8 },
  { words: monthWords },
];

/** The signs of dates in a text. */
export function signsOf(text: string, { mask, dots, colons, dashes, longestNumber }: Traits): number {
  let signs = 0;
  if ((mask & trait.joinedDigits) !== 0) signs |= sign.joined;
  if (dots > 0) signs |= dots > 1 ? sign.dot | sign.twoDots : sign.dot;
  if (colons > 0) signs |= sign.colon;
  if (dashes > 0) signs |= sign.dash;
  if ((mask & trait.slash) !== 0) signs |= sign.slash;
  if ((mask & trait.mixed) !== 0) signs |= sign.mixed;
  if ((mask & trait.year) !== 0) signs |= sign.year;
  if (longestNumber >= 8) signs |= sign.compact;
  if (placesOfWords(monthWords, text)) signs |= sign.month;
  return signs;
}
