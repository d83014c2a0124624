import type { Need } from '../../model/span.ts';
import { type Traits, trait } from '../matching/traits.ts';
import { monthWords } from './written.ts';

/** What a text must hold for one way to write a date, as bits. */
export const sign = {
  /** A digit, one character, a digit. */
  joined: 1 << 0,
  dot: 1 << 2,
  /** Two full stops, digits between and before them. */
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

/** Without one of which a text has no date. */
export const dateNeeds: readonly (number | Need)[] = [
  { traits: trait.joinedDigits | trait.year },
  { traits: trait.joinedDigits | trait.slash },
  { traits: trait.joinedDigits, dashes: 1 },
  trait.dottedDigits,
  { traits: trait.digit | trait.year, dots: 1 },
  { traits: trait.digit | trait.year, colons: 1 },
  { traits: trait.mixed | trait.year },
  { longestNumber: 8 },
  trait.beyondAscii | trait.mixed,
  { words: monthWords },
];

/** The signs of dates in a text. */
export function signsOf({ mask, dots, colons, dashes, longestNumber }: Traits): number {
  let signs = 0;
  if ((mask & trait.joinedDigits) !== 0) signs |= sign.joined;
  if (dots > 0) signs |= sign.dot;
  if ((mask & trait.dottedDigits) !== 0) signs |= sign.twoDots;
  if (colons > 0) signs |= sign.colon;
  if (dashes > 0) signs |= sign.dash;
  if ((mask & trait.slash) !== 0) signs |= sign.slash;
  if ((mask & trait.mixed) !== 0) signs |= sign.mixed;
  if ((mask & trait.year) !== 0) signs |= sign.year;
  if (longestNumber >= 8) signs |= sign.compact;
  return signs;
}
